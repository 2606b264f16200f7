package brussels.boost.plan.domain.need;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One domain to go through together, worded in each language. @param asks a sentence to begin with @param card of the deck, if it has one @param term what the directory calls it @param active still offered */
public record NeedDomain(String code, Map<String, String> labels, Map<String, String> asks, @Nullable String card, boolean sensitive,
        @Nullable String term, boolean active) {
    /** @param language of the reader's page */
    public String label(String language) {
        return labels.getOrDefault(language, code);
    }

    public String ask(String language) {
        return asks.getOrDefault(language, "");
    }
}
