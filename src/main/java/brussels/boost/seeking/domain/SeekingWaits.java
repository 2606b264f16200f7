package brussels.boost.seeking.domain;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.Waits;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** On Ma journée: somebody asks you to be their référent. Nobody's name stands there: they have chosen, nothing is open yet. */
@Component
class SeekingWaits implements Waits {
    private final AskStore store;

    SeekingWaits(AskStore store) {
        this.store = store;
    }

    @Override
    public List<Wait> of(CircleAccess circle, Instant since) {
        AccountId account = circle.actor().account();
        return account == null ? List.of() : store.of(account).stream()
                .map(ask -> new Wait(null, Kind.WAITS, "seeking.wait", null, "hand", BrusselsTime.dateOf(ask.since()), "/asked"))
                .toList();
    }
}
