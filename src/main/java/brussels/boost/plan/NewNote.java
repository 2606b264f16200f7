package brussels.boost.plan;

import brussels.boost.access.Audience;
import brussels.boost.access.ThirdParty;
import org.jspecify.annotations.Nullable;

/** A note as typed. @param said whom it quotes, or nobody @param thirdParty it is about, or from, somebody else @param cause what it came from */
public record NewNote(NoteId id, Kind kind, String body, @Nullable Said said, Audience audience, @Nullable ThirdParty thirdParty,
        @Nullable Cause cause) {
    public NewNote(NoteId id, Kind kind, String body, @Nullable Said said, Audience audience) {
        this(id, kind, body, said, audience, null, null);
    }

    public NewNote(NoteId id, Kind kind, String body, @Nullable Said said, Audience audience, @Nullable ThirdParty thirdParty) {
        this(id, kind, body, said, audience, thirdParty, null);
    }

    /** The unexpected has its own place, so that it is not lost among the rest. */
    public enum Kind {
        NOTE,
        UNEXPECTED
    }
}
