package brussels.boost.directory.domain.freshness;

import brussels.boost.directory.ServiceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One fact a service says otherwise. @param said by the service @param shown as an editor decided */
public record Dispute(ServiceId service, String nameFr, String nameNl, String field, String said, String shown, @Nullable LocalDate on) {
    public String name(String language) {
        return language.equals("nl") ? nameNl : nameFr;
    }
}
