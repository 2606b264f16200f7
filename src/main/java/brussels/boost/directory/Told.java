package brussels.boost.directory;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one entry.
 *
 * @param source code of the source
 * @param externalId the source's own name for it: told again, it is the same entry
 * @param values by the keys of {@link Fact}; an empty value says that there is none
 * @param checkedOn when it was true, if the source says so
 */
public record Told(String source, String externalId, Map<String, String> values, @Nullable LocalDate checkedOn) {
    public Told {
        values = Map.copyOf(values);
    }
}
