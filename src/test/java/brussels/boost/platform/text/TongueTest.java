package brussels.boost.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Free words and the language they are heard in. */
class TongueTest {
    @Test
    void whole_sentences_are_heard_in_their_language() {
        assertThat(Tongue.of("Aucun dentiste ne prend de patient au BIM dans le quartier.")).isEqualTo("fr");
        assertThat(Tongue.of("L'ascenseur est en panne, elle n'a pas pu descendre.")).isEqualTo("fr");
        assertThat(Tongue.of("Geen enkele tandarts in de buurt neemt nog iemand aan.")).isEqualTo("nl");
        assertThat(Tongue.of("Wij zoeken een kamer voor haar en de kinderen.")).isEqualTo("nl");
        assertThat(Tongue.of("There is no dentist who takes new patients.")).isEqualTo("en");
    }

    @Test
    void in_doubt_nothing_is_said() {
        assertThat(Tongue.of("")).isNull();
        assertThat(Tongue.of("OK")).isNull();
        assertThat(Tongue.of("Dentiste, Molenbeek")).isNull();
        assertThat(Tongue.of("أن أنزل وحدي")).isNull();
        assertThat(Tongue.of("De la visite, en de kamer met een bed")).isNull();
    }
}
