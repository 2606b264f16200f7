package brussels.boost.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypographyTest {
    private static String said(Language language, String pattern, String name) {
        return Typography.elide(Typography.set(language, pattern).replace("{0}", name), name);
    }

    @Test
    void before_a_name_that_begins_with_a_vowel_french_elides() {
        assertThat(said(Language.FR, "Le cercle de {0}, ce que {0} garde", "Amina")).isEqualTo("Le cercle d’Amina, ce qu’Amina garde");
        assertThat(said(Language.FR, "Autour de {0}", "Élise")).isEqualTo("Autour d’Élise");
        assertThat(said(Language.FR, "Le cercle de {0}", "Georges")).isEqualTo("Le cercle de Georges");
        assertThat(said(Language.FR, "Le cercle de {0}", "Yamina")).isEqualTo("Le cercle de Yamina");
    }

    @Test
    void only_the_name_itself_is_elided_and_signs_in_it_stay() {
        assertThat(Typography.elide("de Anna et de Annabelle", "Anna")).isEqualTo("d’Anna et de Annabelle");
        assertThat(Typography.elide("de A$1 (a)", "A$1 (a)")).isEqualTo("d’A$1 (a)");
        assertThat(Typography.elide("grande Ourse", "Ourse")).isEqualTo("grande Ourse");
    }
}
