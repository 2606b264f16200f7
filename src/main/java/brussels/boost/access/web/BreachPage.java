package brussels.boost.access.web;

import brussels.boost.access.Breaches.Breach;
import brussels.boost.access.History;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One line of the register, to write. */
public record BreachPage(Breach breach, List<History.Line> history, Instant now) {
    /** The seventy-two hours are over. */
    public boolean late() {
        return !breach.until().isAfter(now);
    }

    public String day() {
        return BrusselsTime.dateOf(breach.known()).toString();
    }

    public String hour() {
        return breach.known().atZone(BrusselsTime.ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
