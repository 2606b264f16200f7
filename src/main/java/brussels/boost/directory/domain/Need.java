package brussels.boost.directory.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A term of the taxonomy an entry may answer. @param parent null for one of the conversation's needs. @param names by language */
public record Need(String code, @Nullable String parent, Map<String, String> names) {
    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("fr", code));
    }
}
