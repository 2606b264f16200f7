package brussels.boost.access.domain;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.Waits;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Somebody left their organisation: whoever remains beside the person asks them what comes next. */
@Component
class DepartureWaits implements Waits {
    private final DepartureStore store;

    DepartureWaits(DepartureStore store) {
        this.store = store;
    }

    @Override
    public List<Wait> of(CircleAccess circle, Instant since) {
        return store.waiting().stream()
                .map(one -> new Wait(one.person(), Kind.WAITS, "departure.wait", null, "swap", one.since(), "/people/" + one.person() + "/departures"))
                .toList();
    }
}
