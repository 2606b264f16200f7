package brussels.boost.seeking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looks for a référent.
 *
 * @param reach how to reach them, in their words: a number, an address, where they can be found
 * @param sentence what would help, in one sentence
 * @param trade code of the trade they would like, or null
 * @param near who asks in their place, when somebody near does
 * @param agreed they said yes to this being kept and given to whoever they ask
 * @param screen language of the page it was asked on
 */
public record NewAsk(AskId id, String name, String reach, @Nullable String sentence, List<String> languages, @Nullable String district,
        @Nullable String trade, @Nullable Gender gender, @Nullable String near, boolean agreed, String screen) {}
