package brussels.boost.dialogue.web;

import brussels.boost.dialogue.SessionCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last conversation, on the person's record.
 *
 * @param cards codes of what mattered then, as this actor may see it
 */
public record PartView(String person, @Nullable SessionCard last, List<String> cards, boolean mayHold) {}
