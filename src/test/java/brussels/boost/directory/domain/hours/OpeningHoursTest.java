package brussels.boost.directory.domain.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {
    private static final LocalDateTime SUNDAY_NOON = LocalDateTime.of(2026, 11, 22, 12, 0);

    @Test
    void an_office_week_with_a_lunch_break() {
        OpeningHours office = read("Mo-Fr 09:00-12:30,14:00-19:00; Sa 09:00-12:30");
        assertThat(office.on(LocalDate.of(2026, 11, 23)).open()).containsExactly(new Span(540, 750), new Span(840, 1140));
        assertThat(office.at(LocalDateTime.of(2026, 11, 23, 12, 0)).until()).isEqualTo(LocalDateTime.of(2026, 11, 23, 12, 30));
        assertThat(office.at(LocalDateTime.of(2026, 11, 23, 13, 0))).isEqualTo(new Opening(Opening.State.CLOSED, LocalDateTime.of(2026, 11, 23, 14, 0), false));
        assertThat(office.at(SUNDAY_NOON).until()).isEqualTo(LocalDateTime.of(2026, 11, 23, 9, 0));
    }

    @Test
    void a_later_rule_replaces_the_day_and_a_comma_adds_to_it() {
        assertThat(read("Mo-Fr 09:00-17:00; We 14:00-18:00").on(wednesday()).open()).containsExactly(new Span(840, 1080));
        assertThat(read("Mo-Fr 09:00-12:00, We 14:00-18:00").on(wednesday()).open()).containsExactly(new Span(540, 720), new Span(840, 1080));
        assertThat(read("Mo-Fr 09:00-17:00; We off").on(wednesday()).open()).isEmpty();
        assertThat(read("Mo-Fr 09:00-17:00; We 12:00-13:00 off").on(wednesday()).open()).containsExactly(new Span(540, 720), new Span(780, 1020));
    }

    @Test
    void a_night_that_runs_into_the_morning_is_still_open_after_midnight() {
        OpeningHours night = read("Mo-Sa 18:00-02:00");
        assertThat(night.at(LocalDateTime.of(2026, 11, 22, 1, 30)).open()).isTrue();
        assertThat(night.at(LocalDateTime.of(2026, 11, 22, 1, 30)).until()).isEqualTo(LocalDateTime.of(2026, 11, 22, 2, 0));
        assertThat(night.at(LocalDateTime.of(2026, 11, 22, 2, 0)).open()).isFalse();
    }

    @Test
    void always_open_never_closes() {
        assertThat(read("24/7").at(SUNDAY_NOON)).isEqualTo(new Opening(Opening.State.OPEN, null, false));
    }

    @Test
    void on_a_holiday_the_text_is_followed_and_when_it_is_silent_one_is_told_to_call() {
        LocalDateTime easterMonday = LocalDateTime.of(2026, 4, 6, 10, 0);
        assertThat(read("Mo-Fr 09:00-17:00; PH off").at(easterMonday).open()).isFalse();
        assertThat(read("Mo-Su,PH 07:00-22:00").at(easterMonday)).isEqualTo(new Opening(Opening.State.OPEN, LocalDateTime.of(2026, 4, 6, 22, 0), false));
        assertThat(read("Mo-Fr 09:00-17:00").at(easterMonday).holiday()).isTrue();
    }

    @Test
    void seasons_dates_and_the_nth_day_of_a_month() {
        assertThat(read("Apr-Sep Mo-Fr 09:00-18:00").on(wednesday()).open()).isEmpty();
        assertThat(read("Oct-Mar Mo-Fr 09:00-16:00").on(wednesday()).open()).containsExactly(new Span(540, 960));
        assertThat(read("Mo-Fr 09:00-18:00; Dec 24-26 off").on(LocalDate.of(2026, 12, 25)).open()).isEmpty();
        assertThat(read("We[4] 10:00-12:00").on(wednesday()).open()).containsExactly(new Span(600, 720));
        assertThat(read("We[-1] 10:00-12:00").on(LocalDate.of(2026, 11, 18)).open()).isEmpty();
    }

    @Test
    void what_no_clock_can_answer_is_said_to_be_unknown() {
        assertThat(read("sunrise-sunset").at(SUNDAY_NOON).state()).isEqualTo(Opening.State.UNKNOWN);
        assertThat(read("\"sur rendez-vous\"").at(SUNDAY_NOON).state()).isNotEqualTo(Opening.State.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ouvert tous les jours", "Lu-Ve 9-17 !!", "€"})
    void what_is_not_of_the_grammar_is_refused_without_harm(String text) {
        assertThat(OpeningHours.read(text)).isEmpty();
    }

    @Test
    void a_week_is_written_and_read_back() {
        WeeklyHours week = WeeklyHours.of(Map.of(DayOfWeek.MONDAY, List.of(new Span(540, 720)), DayOfWeek.TUESDAY, List.of(new Span(540, 720)),
                DayOfWeek.SATURDAY, List.of(new Span(600, 780), new Span(840, 900))));
        assertThat(week.text(false)).isEqualTo("Mo-Tu 09:00-12:00; Sa 10:00-13:00,14:00-15:00; PH off");
        assertThat(WeeklyHours.of(read(week.text(false)), wednesday())).isEqualTo(week);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"})
    void easter_is_where_the_almanac_puts_it(LocalDate easter) {
        assertThat(BelgianHolidays.easter(easter.getYear())).isEqualTo(easter);
        assertThat(BelgianHolidays.isHoliday(easter.plusDays(39))).isTrue();
        assertThat(BelgianHolidays.isHoliday(easter)).isFalse();
    }

    private static LocalDate wednesday() {
        return LocalDate.of(2026, 11, 25);
    }

    private static OpeningHours read(String text) {
        return OpeningHours.read(text).orElseThrow();
    }
}
