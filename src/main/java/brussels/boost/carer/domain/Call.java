package brussels.boost.carer.domain;

import brussels.boost.carer.CallKind;
import brussels.boost.platform.id.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A carer asks to be called: who was asked, who takes it, when they call, and what was said.
 *
 * @param passedTo who was asked next, because nobody took it
 * @param callsOn the day whoever took it said they would call
 * @param words what was said, in the words of who called
 */
public record Call(UUID id, CallKind kind, Instant asked, @Nullable AccountId askedOf, @Nullable AccountId passedTo, @Nullable AccountId takenBy,
        @Nullable LocalDate callsOn, @Nullable Instant done, @Nullable AccountId doneBy, @Nullable String words) {
    public boolean open() {
        return done == null;
    }

    /** Whoever it waits for now; null when nobody could be asked. */
    public @Nullable AccountId waitsFor() {
        return passedTo != null ? passedTo : askedOf;
    }
}
