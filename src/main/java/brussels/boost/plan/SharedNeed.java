package brussels.boost.plan;

import brussels.boost.access.Audience;
import java.util.Map;

/**
 * A need named together with the person.
 *
 * @param labels of its domain, by language
 */
public record SharedNeed(NeedId id, String domain, Map<String, String> labels, Words words, Audience audience) {
    public String label(String language) {
        return labels.getOrDefault(language, domain);
    }
}
