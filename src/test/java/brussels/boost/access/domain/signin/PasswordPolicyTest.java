package brussels.boost.access.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordPolicyTest {
    private static final List<String> OWN = List.of("Lucie", "Spécimen", "lucie", "example", "org", "boost");

    @Test
    void a_short_sentence_is_a_good_password() {
        assertThat(PasswordPolicy.objection("une feuille sur le frigo", OWN)).isEmpty();
    }

    @Test
    void eleven_characters_are_too_few() {
        assertThat(PasswordPolicy.objection("onze lettre", OWN)).contains("access.password.tooShort");
    }

    @Test
    void what_others_try_first_is_refused_with_or_without_a_year_behind() {
        assertThat(PasswordPolicy.objection("passwordpassword", OWN)).contains("access.password.common");
        assertThat(PasswordPolicy.objection("football2024", OWN)).contains("access.password.common");
        assertThat(PasswordPolicy.objection("aaaaaaaaaaaaaa", OWN)).contains("access.password.common");
    }

    @Test
    void the_account_s_own_words_do_not_count() {
        assertThat(PasswordPolicy.objection("LucieSpécimen1", OWN)).contains("access.password.ownWords");
    }
}
