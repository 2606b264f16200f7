package brussels.boost.helpdesk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question while it is heard; everything may be missing.
 *
 * @param unit code of a district or commune
 * @param language of whoever asks
 * @param words with their words, without anybody's name
 * @param reach a telephone or an address to answer to
 * @param steps what whoever asks can do next, for the summary
 * @param themes codes of needs, three at most
 */
public record NewQuestion(QuestionId id, Channel channel, @Nullable Caller caller, @Nullable String trade, @Nullable String unit, @Nullable String language,
        @Nullable String words, @Nullable String reach, @Nullable String steps, List<String> themes) {}
