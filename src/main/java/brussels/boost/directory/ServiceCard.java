package brussels.boost.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry as other modules may show it in a line. */
public record ServiceCard(ServiceId id, ServiceKind kind, String nameFr, String nameNl, @Nullable String phone, @Nullable String email,
        @Nullable LocalDate checkedOn) {
    /** Its name for a reader. */
    public String name(String language) {
        return language.equals("nl") ? nameNl : nameFr;
    }
}
