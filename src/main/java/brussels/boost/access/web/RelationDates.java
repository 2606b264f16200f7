package brussels.boost.access.web;

import brussels.boost.platform.security.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a day as a date field sends it. */
final class RelationDates {
    private RelationDates() {}

    static LocalDate day(String typed, String field) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException _) {
            throw Refusal.invalid(field, "relation.refusal.date");
        }
    }
}
