package brussels.boost.referral.domain;

import brussels.boost.referral.AskId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to one ask.
 *
 * @param detail the status reached; YES, NO or LATER; BOUND or NOT_BOUND
 * @param words what was said; of whoever read, their function
 * @param who by whom, when it is known
 */
public record Moment(AskId ask, Kind kind, String detail, @Nullable String words, @Nullable String who, Instant at) {
    /** A sentence of its own names whoever read, and their function. */
    public boolean saysWho() {
        return kind == Kind.READER || kind == Kind.TOLD || kind == Kind.PICTURE;
    }

    /** What it was. */
    public enum Kind {
        STATUS,
        /** Whether the sender spoke to them. */
        SPOKEN,
        QUESTION,
        ANSWER,
        /** Somebody read who the person is. */
        READER,
        /** Somebody heard it on the telephone. */
        TOLD,
        /** They opened a photo that went along. */
        PICTURE,
        REMINDED,
        ESCALATED
    }
}
