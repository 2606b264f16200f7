package brussels.boost.referral.domain.steps;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that happened may be a reason to talk about the answer again. It shows what happened and computes nothing.
 *
 * @param evidence what it is shown for; said "not now" about it, it is not shown again
 * @param on since when
 * @param times how often it happened
 */
public record Hint(Kind kind, UUID evidence, LocalDate on, int times) {
    /** What happened. */
    public enum Kind {
        /** The day to talk about it again has come. */
        REVIEW,
        /** Services said no, or it came to nothing, at least twice in six months. */
        REFUSALS
    }
}
