package brussels.boost.directory.domain.freshness;

import brussels.boost.directory.ServiceId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something shown that is wrong, as somebody said it.
 *
 * @param byService the service itself said it, beside its answer
 * @param told whoever said it hears what became of it
 */
public record Report(UUID id, ServiceId service, String nameFr, String nameNl, Kind kind, String words, boolean byService, boolean told, State state,
        @Nullable String answer, LocalDate on, @Nullable LocalDate decided) {
    /** What is wrong. */
    public enum Kind {
        PHONE,
        HOURS,
        CLOSED,
        ADDRESS,
        OTHER
    }

    /** What became of it. */
    public enum State {
        OPEN,
        /** Corrected. */
        FIXED,
        /** Looked at, and right as it was. */
        KEPT
    }

    public String name(String language) {
        return language.equals("nl") ? nameNl : nameFr;
    }
}
