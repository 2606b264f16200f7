package brussels.boost.day.domain;

import brussels.boost.agenda.Appointment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One bead of the thread of today.
 *
 * @param at null for a whole day
 * @param title of something in the own diary
 * @param moment agreed with a person, with whom {@code with} is
 * @param now the saffron one
 * @param gone it is over
 * @param next the first agreed moment to come, shown whole
 */
public record Bead(@Nullable Instant at, @Nullable Integer minutes, @Nullable String title, @Nullable Appointment moment,
        @Nullable Someone with, boolean now, boolean gone, boolean next) {
    static Bead now(Instant now) {
        return new Bead(now, null, null, null, null, true, false, false);
    }

    static Bead busy(@Nullable Instant at, @Nullable Integer minutes, String title, boolean gone) {
        return new Bead(at, minutes, title, null, null, false, gone, false);
    }
}
