package brussels.boost.access.domain.signin;

import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One's own passkeys: seen, named, removed. */
@Component
public class KeepPasskeys {
    private final Transactions transactions;
    private final AccountStore accounts;
    private final PasskeyStore store;
    private final Journal journal;

    KeepPasskeys(Transactions transactions, AccountStore accounts, PasskeyStore store, Journal journal) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.store = store;
        this.journal = journal;
    }

    /** A passkey as its holder knows it. */
    public record Line(UUID id, String name, Instant created, @Nullable Instant used) {}

    public List<Line> of(Actor actor) {
        AccountId account = Objects.requireNonNull(actor.account());
        return transactions.read(actor, () -> store.of(account).stream()
                .map(row -> new Line(row.id(), row.name(), row.created(), row.used())).toList());
    }

    public void rename(Actor actor, UUID id, String name) {
        AccountId account = Objects.requireNonNull(actor.account());
        String given = PasskeyPolicy.name(name);
        transactions.write(actor, () -> {
            if (!store.rename(account, id, given)) {
                throw Refusal.notFound();
            }
        });
    }

    public void remove(Actor actor, UUID id) {
        AccountId account = Objects.requireNonNull(actor.account());
        transactions.write(actor, () -> {
            var known = accounts.known(account);
            PasskeyPolicy.mayRemove(store.of(account).size(), known.passwordHash() != null, known.login().contains("@"));
            if (store.remove(account, id)) {
                journal.write(actor, new Journal.Line("access.passkey.removed", null, "", null, null, false));
            }
        });
    }
}
