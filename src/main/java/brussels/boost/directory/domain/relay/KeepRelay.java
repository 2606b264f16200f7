package brussels.boost.directory.domain.relay;

import brussels.boost.access.Accounts;
import brussels.boost.directory.NewRelay;
import brussels.boost.directory.Relays;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.text.IdentityScanner;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A professional writes down whom they can really call, changes it, takes it away. */
@Component
public class KeepRelay implements Relays {
    private final Transactions transactions;
    private final Accounts accounts;
    private final RelayStore store;

    KeepRelay(Transactions transactions, Accounts accounts, RelayStore store) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.store = store;
    }

    /** What the form says; the same id again changes what is there. */
    public record Request(RelayId id, @Nullable ServiceId service, String name, String what, String phone, String email, String tip, String need,
            Relay.Shared shared) {
        /** Without what might point to somebody accompanied. */
        Request cleaned() {
            return new Request(id, service, name.strip(), what.strip(), phone.strip(), email.strip(), IdentityScanner.clean(tip.strip()), need, shared);
        }
    }

    public void run(Actor actor, Request request) {
        RelayPolicy.require(actor);
        RelayPolicy.said(request);
        AccountId author = Objects.requireNonNull(actor.account());
        transactions.write(actor, () -> {
            Accounts.Card card = accounts.cards(Set.of(author)).get(author);
            if (!store.put(author, card == null ? "" : card.name(), request.cleaned())) {
                throw Refusal.notFound();
            }
        });
    }

    @Override
    public void keep(Actor actor, NewRelay made) {
        run(actor, new Request(new RelayId(made.id()), made.service(), made.name(), made.what(), made.phone(), "", made.tip(), made.need(),
                made.shared() ? Relay.Shared.ALL : Relay.Shared.ORGANISATION));
    }

    public void removed(Actor actor, RelayId id, boolean removed) {
        RelayPolicy.require(actor);
        transactions.write(actor, () -> {
            if (!store.removed(id, removed)) {
                throw Refusal.notFound();
            }
        });
    }
}
