package brussels.boost.directory.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where facts come from. @param entries how many it tells of @param seen when it last told anything */
public record Source(String code, String kind, String name, int rank, String licence, String attribution, String url, int entries, @Nullable LocalDate seen) {
    public boolean isImport() {
        return kind.equals("IMPORT");
    }
}
