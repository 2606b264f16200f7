package brussels.boost.plan.domain;

import brussels.boost.access.Audience;
import brussels.boost.access.ThirdParty;
import brussels.boost.plan.NewNote;
import brussels.boost.plan.NoteId;
import brussels.boost.plan.Said;
import brussels.boost.platform.id.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note of the journal.
 *
 * @param authorName null when the person wrote it
 * @param said whom it quotes, or nobody
 * @param drawn a drawing or photo of the person's stands beside it
 * @param thirdParty it is about, or from, somebody else
 */
public record Note(NoteId id, NewNote.Kind kind, String body, @Nullable Said said, Audience audience, @Nullable AccountId author,
        @Nullable String authorName, int version, Instant created, boolean drawn, @Nullable ThirdParty thirdParty) {
    /** What it said before. @param changedBy who corrected it, null for the person */
    public record Revision(int version, String body, @Nullable String changedBy, Instant until) {}

    public boolean corrected() {
        return version > 1;
    }
}
