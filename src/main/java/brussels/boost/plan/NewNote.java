package brussels.boost.plan;

import brussels.boost.access.Audience;
import org.jspecify.annotations.Nullable;

/** A note as typed. @param said whom it quotes, or nobody */
public record NewNote(NoteId id, Kind kind, String body, @Nullable Said said, Audience audience) {
    /** The unexpected has its own place, so that it is not lost among the rest. */
    public enum Kind {
        NOTE,
        UNEXPECTED
    }
}
