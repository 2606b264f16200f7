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
        LONG_WAIT,
        REFERRAL_REMIND,
        REFERRAL_REMIND_AGAIN,
        REFERRAL_ESCALATE,
        REFERRAL_GIVE_UP,
        REFERRAL_LINK,
        REFERRAL_LINK_AFTER_YES,
        SEEKING_SILENCE,
        SEEKING_TOLD,
        SEEKING_CALL,
        /** In hours, like the next three. */
        CARER_CALL,
        CARER_CANNOT,
        CARER_CALL_TAKEN,
        CARER_CANNOT_TAKEN,
        CARER_DUTY,
        CARER_RECOGNITION
    }

    /** What it is set to, for those that are days. Inside a transaction. */
    int days(Line line);

    /** Inside a transaction. */
    default Duration of(Line line) {
        return Duration.ofDays(days(line));
    }
}
