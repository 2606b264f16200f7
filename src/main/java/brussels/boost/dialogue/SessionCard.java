package brussels.boost.dialogue;

import brussels.boost.platform.id.AccountId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a conversation.
 *
 * @param language of the conversation, BCP 47
 * @param heldBy null when the person held it without an account
 */
public record SessionCard(SessionId id, LocalDate heldOn, String language, boolean paper, boolean finished, @Nullable AccountId heldBy) {}
