package brussels.boost.directory.domain.relay;

import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The relays a professional may see: their own, and those shared with them. */
@Component
public class ReadRelays {
    private final Transactions transactions;
    private final RelayStore store;

    ReadRelays(Transactions transactions, RelayStore store) {
        this.transactions = transactions;
        this.store = store;
    }

    /** One's own first. */
    public List<Relay> all(Actor actor) {
        RelayPolicy.require(actor);
        return transactions.read(actor, store::all);
    }

    public Relay one(Actor actor, RelayId id) {
        RelayPolicy.require(actor);
        return transactions.read(actor, () -> store.one(id)).filter(Relay::mine).orElseThrow(Refusal::notFound);
    }

    /** Those that a search means: by their words, by the need asked for, or because they belong to an answer. */
    public List<Relay> meant(Actor actor, String text, Set<String> needs, Collection<ServiceId> services) {
        if (!RelayPolicy.mayKeep(actor) || text.isBlank() && needs.isEmpty()) {
            return List.of();
        }
        Set<String> top = needs.stream().map(code -> code.split("\\.", 2)[0]).collect(Collectors.toSet());
        return transactions.read(actor, () -> store.meant(text, top, services));
    }
}
