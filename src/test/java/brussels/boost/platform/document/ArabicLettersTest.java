package brussels.boost.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArabicLettersTest {
    @Test
    void a_letter_takes_the_form_its_neighbours_ask_for() {
        assertThat(ArabicLetters.joined("ببب")).isEqualTo("\uFE91\uFE92\uFE90");
        assertThat(ArabicLetters.joined("دب")).isEqualTo("\uFEA9\uFE8F");
    }

    @Test
    void lam_and_alef_are_one_sign() {
        assertThat(ArabicLetters.joined("لا")).isEqualTo("\uFEFB");
        assertThat(ArabicLetters.joined("بلا")).isEqualTo("\uFE91\uFEFC");
    }

    @Test
    void a_vowel_sign_does_not_separate_letters() {
        assertThat(ArabicLetters.joined("بّب")).isEqualTo("\uFE91\u0651\uFE90");
    }

    @Test
    void a_zero_width_non_joiner_separates_persian_letters() {
        assertThat(ArabicLetters.joined("ه‌ها")).isEqualTo("\uFEE9\u200C\uFEEB\uFE8E");
    }

    @Test
    void persian_ye_joins_both_sides() {
        assertThat(ArabicLetters.joined("بیب")).isEqualTo("\uFE91\uFBFF\uFE90");
    }

    @Test
    void the_letters_come_back() {
        assertThat(ArabicLetters.plain(ArabicLetters.joined("لا مشكلة"))).isEqualTo("لا مشكلة");
        assertThat(ArabicLetters.plain("½ é")).isEqualTo("½ é");
    }
}
