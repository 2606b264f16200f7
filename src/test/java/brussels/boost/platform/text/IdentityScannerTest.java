package brussels.boost.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.platform.text.IdentityScanner.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityScannerTest {
    @Test
    void a_national_number_is_known_by_its_check_digits() {
        assertThat(kinds("numéro 85.07.30-033.28")).containsExactly(Kind.NATIONAL_NUMBER);
        assertThat(kinds("né en 2000 : 00010100105")).containsExactly(Kind.NATIONAL_NUMBER);
        assertThat(kinds("bis 85.47.30-033.06")).isNotEmpty();
    }

    @Test
    void telephones_mails_and_accounts_are_found() {
        assertThat(kinds("appeler le 02 555 12 34 ou +32 470 12 34 56")).containsExactly(Kind.PHONE, Kind.PHONE);
        assertThat(kinds("écrire à amina@exemple.org")).containsExactly(Kind.MAIL);
        assertThat(kinds("BE68 5390 0754 7034")).containsExactly(Kind.BANK_ACCOUNT);
    }

    @Test
    void names_are_cleaned_with_a_title_or_as_a_pair() {
        assertThat(IdentityScanner.clean("remplir le papier de Madame Diallo")).isEqualTo("remplir le papier de Madame …");
        assertThat(IdentityScanner.clean("attendre avec Amina El Exemple au guichet")).isEqualTo("attendre avec … au guichet");
    }

    @Test
    void ordinary_words_stay() {
        assertThat(IdentityScanner.clean("Accompagner au guichet, 2 heures d'attente le 12 mars")).isEqualTo("Accompagner au guichet, 2 heures d'attente le 12 mars");
        assertThat(IdentityScanner.scan("")).isEmpty();
    }

    private static List<Kind> kinds(String text) {
        return IdentityScanner.scan(text).stream().map(IdentityScanner.Span::kind).toList();
    }
}
