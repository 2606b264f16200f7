package brussels.boost.plan;

import brussels.boost.platform.id.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something agreed that waits for the actor. @param id of a step, or of a goal to look at again @param date agreed, or the day to look again; null when none was */
public record Waiting(PersonId person, UUID id, Kind kind, String words, String language, @Nullable LocalDate date) {
    /** Why it waits. */
    public enum Kind {
        /** Its day has come. */
        DUE,
        /** There was no way; the day to look again has come. */
        LOOK_AGAIN,
        /** Somebody else wrote it down for the actor, without a day. */
        ASKED,
        /** A goal; the day to look at it together has come. */
        REVIEW
    }
}
