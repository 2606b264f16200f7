package brussels.boost.agenda.domain;

import brussels.boost.agenda.NewAppointment;
import brussels.boost.platform.security.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may be agreed. */
final class MomentRules {
    private static final int LONGEST_TEXT = 1000;

    private MomentRules() {}

    /** @param unchanged the day it already stands on: a moment gone by may be corrected without being moved */
    static void check(NewAppointment one, LocalDate today, @Nullable LocalDate unchanged) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (one.day().isBefore(today) && !one.day().equals(unchanged)) {
            wrong.put("day", "agenda.day.past");
        } else if (one.day().isAfter(today.plusYears(2))) {
            wrong.put("day", "agenda.day.far");
        }
        Integer minutes = one.minutes();
        if (minutes != null && (minutes < 5 || minutes > 1440)) {
            wrong.put("minutes", "agenda.minutes.wrong");
        }
        if (tooLong(one.withWords())) {
            wrong.put("words", "agenda.words.long");
        }
        if (tooLong(one.place())) {
            wrong.put("place", "agenda.words.long");
        }
        if (tooLong(one.note())) {
            wrong.put("note", "agenda.words.long");
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }

    private static boolean tooLong(@Nullable String text) {
        return text != null && text.length() > LONGEST_TEXT;
    }
}
