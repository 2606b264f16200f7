package brussels.boost.directory.domain.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A need people come with, or a kind of help that answers it.
 *
 * @param parent code of the need it belongs to; null for a need
 * @param names by language: fr, nl, en
 * @param words as people say it, by language
 */
public record Term(String code, @Nullable String parent, Map<String, String> names, Map<String, List<String>> words) {
    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("fr", code));
    }
}
