package brussels.boost.seeking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a professional says of themself so that people may ask them to be their référent.
 *
 * @param districts where; empty means anywhere in Brussels
 * @param visible shown to those who look; nothing is shown otherwise
 * @param pausedUntil not asked up to and including that day
 */
public record Willing(@Nullable String trade, @Nullable Gender gender, List<String> languages, List<String> districts, String sentence,
        boolean visible, @Nullable LocalDate pausedUntil) {
    /** Nothing said yet but the languages. */
    public static Willing speaking(List<String> languages) {
        return new Willing(null, null, languages, List.of(), "", false, null);
    }
}
