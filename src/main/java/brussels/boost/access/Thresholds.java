package brussels.boost.access;

import java.time.Duration;

/** Lengths of time the administration may change: each is a line of one table, with its bounds and its history. */
public interface Thresholds {
    /** The lines there are; {@code threshold.<code>} says what each does. */
    enum Line {
        CIRCLE_INVITATION,
        STAFF_INVITATION,
        OWN_PAGE,
        AFTER_DEATH,
        CALENDAR,
        SEEKING,
        HELPDESK_SUMMARY,
        SERVICE_CHECK,
        SERVICE_REMINDER,
        /** From here on a wait is something lacking. */
        LONG_WAIT
    }

    /** Inside a transaction. */
    int days(Line line);

    /** Inside a transaction. */
    default Duration of(Line line) {
        return Duration.ofDays(days(line));
    }
}
