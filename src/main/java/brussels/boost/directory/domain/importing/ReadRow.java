package brussels.boost.directory.domain.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file as it was understood.
 *
 * @param line where it stands in the file, as a person counts
 * @param refused why it cannot be taken, as a code; null when it can
 * @param notes codes of what looks wrong and was taken all the same
 */
public record ReadRow(int line, String externalId, Map<String, String> values, @Nullable LocalDate checkedOn, @Nullable String refused, List<String> notes) {
    static ReadRow refused(int line, String externalId, String why) {
        return new ReadRow(line, externalId, Map.of(), null, why, List.of());
    }
}
