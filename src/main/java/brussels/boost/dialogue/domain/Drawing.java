package brussels.boost.dialogue.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A drawing that stood in for the program's own. @param until nothing while it is the one that is shown */
public record Drawing(UUID id, String card, String drawnBy, String licence, String triedWith, String approvedBy, Instant since, @Nullable Instant until) {
    boolean shownAt(Instant then) {
        return !since.isAfter(then) && (until == null || until.isAfter(then));
    }

    public String address() {
        return "/cards/" + id + ".jpg";
    }
}
