package brussels.boost.directory.domain.freshness;

import brussels.boost.directory.ServiceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One question to a service: is what we show still true? @param sentTo null once forgotten */
public record Inquiry(UUID id, ServiceId service, State state, @Nullable String sentTo, String language, Instant asked, Instant expires) {
    /** Where it stands. */
    public enum State {
        OPEN,
        CONFIRMED,
        CORRECTED,
        /** The link ended without an answer: somebody calls. */
        SILENT
    }

    boolean open(Instant now) {
        return state == State.OPEN && expires.isAfter(now);
    }

    /** One line of what was asked lately. */
    public record Sent(ServiceId service, String nameFr, String nameNl, State state, LocalDate asked, @Nullable LocalDate answered) {
        public String name(String language) {
            return language.equals("nl") ? nameNl : nameFr;
        }
    }
}
