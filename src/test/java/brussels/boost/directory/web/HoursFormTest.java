package brussels.boost.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.directory.domain.hours.OpeningHours;
import brussels.boost.platform.security.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HoursFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 23);

    private static Map<String, String> shown(String hours) {
        var sent = new HashMap<String, String>();
        HoursForm.rows(hours, TODAY, Map.of()).forEach(row -> row.slots().forEach(slot -> {
            sent.put(slot.name() + "_from", slot.from());
            sent.put(slot.name() + "_until", slot.until());
        }));
        sent.put("hoursWas", HoursForm.was(hours, TODAY));
        if (HoursForm.openOnHolidays(hours)) {
            sent.put("holidays", "1");
        }
        return sent;
    }

    @Test
    void what_was_not_touched_stays_as_it_was_written() {
        for (String hours : List.of("", "Mo-Fr 09:00-12:00,13:00-17:00; PH off", "24/7", "Tu 10:00-02:00", "Mo-Fr 08:00-20:00; Dec 20-31 off", "on call", "We 08:00-09:00,10:00-11:00,12:00-13:00")) {
            assertThat(HoursForm.read(shown(hours))).as(hours).isEmpty();
        }
    }

    @Test
    void hours_as_people_write_them_become_the_grammar() {
        Map<String, String> sent = shown("Mo-Fr 09:00-12:00; PH off");
        sent.put("h3_0_from", "9h30");
        sent.put("h3_0_until", "1230");
        sent.put("h3_1_from", "14");
        sent.put("h3_1_until", "16.00");
        sent.put("h5_0_from", "");
        sent.put("h5_0_until", "");
        String text = HoursForm.read(sent).orElseThrow();
        assertThat(text).isEqualTo("Mo-Tu 09:00-12:00; We 09:30-12:30,14:00-16:00; Th 09:00-12:00; PH off");
        assertThat(OpeningHours.read(text)).isPresent();
    }

    @Test
    void half_a_time_is_named_and_nothing_is_guessed() {
        Map<String, String> sent = shown("");
        sent.put("h1_0_from", "9:00");
        sent.put("h2_0_from", "tôt");
        sent.put("h2_0_until", "tard");
        assertThatThrownBy(() -> HoursForm.read(sent)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys("h1_0_from", "h2_0_from"));
    }
}
