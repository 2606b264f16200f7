package brussels.boost.access.web;

import brussels.boost.access.Breaches.Breach;
import brussels.boost.access.Breaches.Told;
import java.time.Instant;
import java.util.List;

/** The register, the newest first. */
public record BreachesPage(List<Breach> breaches, Instant now) {
    /** Still to be decided, and in time. */
    public boolean running(Breach breach) {
        return breach.authority() == Told.UNDECIDED && breach.until().isAfter(now);
    }

    public boolean undecided(Breach breach) {
        return breach.authority() == Told.UNDECIDED;
    }
}
