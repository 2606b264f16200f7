package brussels.boost.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class WallClockTest {
    @Test
    void nine_thirty_is_nine_thirty_before_and_after_the_clock_changes_in_march() {
        assertThat(WallClock.instant(LocalDate.of(2027, 3, 27), LocalTime.of(9, 30))).isEqualTo(Instant.parse("2027-03-27T08:30:00Z"));
        assertThat(WallClock.instant(LocalDate.of(2027, 3, 29), LocalTime.of(9, 30))).isEqualTo(Instant.parse("2027-03-29T07:30:00Z"));
    }

    @Test
    void an_hour_that_does_not_exist_becomes_the_hour_after() {
        assertThat(WallClock.instant(LocalDate.of(2027, 3, 28), LocalTime.of(2, 30))).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void of_an_hour_that_exists_twice_the_first_is_meant() {
        assertThat(WallClock.instant(LocalDate.of(2027, 10, 31), LocalTime.of(2, 30))).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @Test
    void a_day_without_an_hour_begins_at_midnight_in_brussels() {
        assertThat(WallClock.instant(LocalDate.of(2027, 7, 1), null)).isEqualTo(Instant.parse("2027-06-30T22:00:00Z"));
    }
}
