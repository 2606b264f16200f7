package brussels.boost.agenda;

import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A moment agreed with a person.
 *
 * @param dayOnly agreed for a day, without an hour
 * @param minutes how long, when it was said
 * @param with the professional who will be there
 * @param withWords whoever else, in free words
 * @param interpreting null when nobody interprets
 * @param narrow seen by the person and whoever wrote it or will be there, not by the whole circle
 */
public record Appointment(AppointmentId id, PersonId person, Instant at, boolean dayOnly, @Nullable Integer minutes, Kind kind,
        @Nullable AccountId with, @Nullable String withWords, @Nullable String place, @Nullable String note, State state,
        boolean narrow, @Nullable AccountId author, Instant created, int version,
        @Nullable Interpreting interpreting) {
    /** How people will meet. The message {@code agenda.kind.<name>} is its word. */
    public enum Kind {
        MEETING("person"),
        CALL("phone"),
        VISIT("home"),
        OUTSIDE("pin"),
        ACTIVITY("sun");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }
    }

    /** What became of it. Cancelling is not failing; nothing becomes late by itself. */
    public enum State {
        AGREED,
        DONE,
        CANCELLED
    }

    public LocalDate day() {
        return BrusselsTime.dateOf(at);
    }

    /** Whether its time has passed; one without an hour lasts its day, one without a length an hour. */
    public boolean over(Instant now) {
        return dayOnly ? day().isBefore(BrusselsTime.dateOf(now)) : at.plus(Duration.ofMinutes(minutes == null ? 60 : minutes)).isBefore(now);
    }
}
