package brussels.boost.directory.domain.kept;

import brussels.boost.access.Audience;
import brussels.boost.directory.ServiceId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An address a person keeps.
 *
 * @param service the entry as it is found today, also when it was merged since
 * @param names of the entry, by language
 * @param phone its first number; empty when there is none
 * @param tip in somebody's words; empty when there is none
 * @param protects from somebody near: never on what lies on a table
 * @param authorName null when the person kept it themself
 */
public record Kept(KeptId id, ServiceId service, Map<String, String> names, String phone, String tip, String language, @Nullable String authorName,
        Audience.Kind audience, boolean protects) {
    public String name(String reader) {
        return names.getOrDefault(reader, names.getOrDefault("fr", names.values().stream().findFirst().orElse("")));
    }
}
