package brussels.boost.dialogue.domain;

import brussels.boost.dialogue.SessionCard;
import brussels.boost.dialogue.SessionId;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One conversation with the cards.
 *
 * @param size how many cards lie on the table, null for all of them
 * @param language the person's, BCP 47
 * @param labels whether the words are shown
 */
public record Session(SessionId id, PersonId person, @Nullable AccountId heldBy, LocalDate heldOn, Mode mode, @Nullable Integer size,
        String language, boolean interpreter, boolean labels, @Nullable Instant finished) {
    /** How the cards are offered. */
    public enum Mode {
        /** All spread out; the person takes those that speak. */
        TABLE,
        ONE_BY_ONE,
        /** Held with the paper deck and entered afterwards. */
        PAPER
    }

    public SessionCard card() {
        return new SessionCard(id, heldOn, language, mode == Mode.PAPER, finished != null, heldBy);
    }
}
