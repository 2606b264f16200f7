package brussels.boost.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.agenda.Busy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiaryReaderTest {
    private static final String ZONE = """
            BEGIN:VTIMEZONE
            TZID:Europe/Brussels
            BEGIN:DAYLIGHT
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            DTSTART:19700329T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            DTSTART:19701025T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            """;

    @Test
    void a_weekly_meeting_keeps_its_hour_on_the_wall_when_the_clock_changes_in_march() throws Trouble {
        assertThat(starts(read(ZONE + event("""
                UID:w1
                SUMMARY:Point d'équipe
                DTSTART;TZID=Europe/Brussels:20270322T083000
                DTEND;TZID=Europe/Brussels:20270322T091500
                RRULE:FREQ=WEEKLY;COUNT=3
                """), "2027-03-20", "2027-04-10"))).containsExactly("2027-03-22T07:30:00Z", "2027-03-29T06:30:00Z", "2027-04-05T06:30:00Z");
    }

    @Test
    void and_in_october_with_an_end_written_in_utc() throws Trouble {
        List<Busy> found = read(event("""
                UID:w2
                SUMMARY:Permanence
                DTSTART;TZID=Europe/Brussels:20271018T140000
                DURATION:PT1H
                RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20271108T225959Z
                """), "2027-10-01", "2027-12-01");
        assertThat(starts(found)).containsExactly("2027-10-18T12:00:00Z", "2027-10-25T12:00:00Z", "2027-11-01T13:00:00Z", "2027-11-08T13:00:00Z");
        assertThat(found).allSatisfy(one -> assertThat(Duration.between(one.from(), one.until())).isEqualTo(Duration.ofHours(1)));
    }

    @Test
    void the_name_that_outlook_gives_to_our_zone_is_understood() throws Trouble {
        assertThat(starts(read(ZONE.replace("Europe/Brussels", "Romance Standard Time") + event("""
                UID:o
                SUMMARY:Outlook
                DTSTART;TZID=Romance Standard Time:20270701T100000
                DTEND;TZID=Romance Standard Time:20270701T110000
                """), "2027-06-30", "2027-07-03"))).containsExactly("2027-07-01T08:00:00Z");
    }

    @Test
    void a_moved_occurrence_stands_where_it_was_moved_and_a_dropped_one_nowhere() throws Trouble {
        assertThat(starts(read(event("""
                UID:m
                SUMMARY:Supervision
                DTSTART;TZID=Europe/Brussels:20270601T090000
                DTEND;TZID=Europe/Brussels:20270601T100000
                RRULE:FREQ=DAILY;COUNT=4
                EXDATE;TZID=Europe/Brussels:20270603T090000
                """) + event("""
                UID:m
                RECURRENCE-ID;TZID=Europe/Brussels:20270602T090000
                SUMMARY:Supervision (déplacée)
                DTSTART;TZID=Europe/Brussels:20270602T160000
                DTEND;TZID=Europe/Brussels:20270602T170000
                """), "2027-05-30", "2027-06-20"))).containsExactly("2027-06-01T07:00:00Z", "2027-06-02T14:00:00Z", "2027-06-04T07:00:00Z");
    }

    @Test
    void a_whole_day_is_its_day_in_brussels_even_when_it_lasts_twenty_three_hours() throws Trouble {
        List<Busy> found = read(event("""
                UID:d
                SUMMARY:Congé
                DTSTART;VALUE=DATE:20270328
                DTEND;VALUE=DATE:20270329
                """), "2027-03-20", "2027-04-10");
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.wholeDay()).isTrue();
            assertThat(one.from()).isEqualTo(Instant.parse("2027-03-27T23:00:00Z"));
            assertThat(one.until()).isEqualTo(Instant.parse("2027-03-28T22:00:00Z"));
        });
    }

    @Test
    void what_is_free_cancelled_or_absurd_takes_no_time() throws Trouble {
        assertThat(read(event("""
                UID:f
                SUMMARY:Anniversaire
                TRANSP:TRANSPARENT
                DTSTART:20270601T090000Z
                """) + event("""
                UID:c
                STATUS:CANCELLED
                DTSTART:20270601T090000Z
                """) + event("""
                UID:a
                DTSTART:20270601T090000Z
                RRULE:FREQ=SECONDLY
                """), "2027-05-30", "2027-06-20")).isEmpty();
    }

    @Test
    void a_time_without_zone_is_brussels_and_titles_are_short() throws Trouble {
        List<Busy> found = read(event("UID:x\nSUMMARY:" + "a".repeat(900) + "\nDTSTART:20270715T090000\nDTEND:20270715T093000\n"), "2027-07-01", "2027-08-01");
        assertThat(starts(found)).containsExactly("2027-07-15T07:00:00Z");
        assertThat(found.getFirst().title()).hasSize(200);
    }

    @Test
    void a_web_page_is_no_calendar() {
        assertThatThrownBy(() -> DiaryReader.read("<html>Sign in</html>".getBytes(StandardCharsets.UTF_8), Instant.EPOCH, Instant.now()))
                .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.code()).isEqualTo("unreadable"));
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\nDTSTAMP:20270101T000000Z\n" + lines + "END:VEVENT\n";
    }

    private static List<Busy> read(String body, String from, String until) throws Trouble {
        String text = ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//FR\n" + body + "END:VCALENDAR\n").replace("\n", "\r\n");
        return DiaryReader.read(text.getBytes(StandardCharsets.UTF_8), Instant.parse(from + "T00:00:00Z"), Instant.parse(until + "T00:00:00Z"));
    }

    private static List<String> starts(List<Busy> found) {
        return found.stream().map(one -> one.from().toString()).toList();
    }
}
