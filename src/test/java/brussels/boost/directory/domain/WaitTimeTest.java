package brussels.boost.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitTimeTest {
    @ParameterizedTest
    @CsvSource({"plus de trois mois, 90", "un à trois mois, 30", "moins d’une semaine, 7", "4 à 6 semaines, 28", "environ 2 mois, 60", "liste d’attente fermée, 365",
        "meer dan drie maanden, 90", "één tot drie maanden, 30", "6 weken, 42", "wachtlijst gesloten, 365", "more than three months, 90", "about 10 days, 10",
        "waiting list closed, 365", "un an, 365", "pas d’attente, -1", "cela dépend, -1", "no waiting, -1", "geen wachttijd, -1"})
    void a_sentence_about_waiting_says_at_least_so_many_days(String said, int days) {
        assertThat(WaitTime.days(said).orElse(-1)).isEqualTo(days);
    }
}
