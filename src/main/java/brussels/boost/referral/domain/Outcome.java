package brussels.boost.referral.domain;

import java.time.LocalDate;

/** What became of it for the person, apart from any status, and how we know. */
public record Outcome(Answer answer, From from, LocalDate on) {
    /** In the person's view. */
    public enum Answer {
        COVERED,
        PARTLY,
        NOT_COVERED,
        UNKNOWN
    }

    /** Who told us. */
    public enum From {
        SERVICE,
        PERSON,
        CARER
    }
}
