package brussels.boost.plan;

import brussels.boost.platform.id.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something agreed that waits for the actor. @param date agreed, or the day to look again; null when none was */
public record Waiting(PersonId person, StepId step, Kind kind, String words, String language, @Nullable LocalDate date) {
    /** Why it waits. */
    public enum Kind {
        /** Its day has come. */
        DUE,
        /** There was no way; the day to look again has come. */
        LOOK_AGAIN,
        /** Somebody else wrote it down for the actor, without a day. */
        ASKED
    }
}
