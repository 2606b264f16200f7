package brussels.boost.access.domain;

import brussels.boost.access.Hat;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Somebody with several roles takes another one without signing out, and may leave. */
@Component
public class WearHat {
    private final Transactions transactions;
    private final AccountStore accounts;
    private final SessionStore sessions;
    private final Journal journal;

    WearHat(Transactions transactions, AccountStore accounts, SessionStore sessions, Journal journal) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.sessions = sessions;
        this.journal = journal;
    }

    public List<Hat> choices(Actor actor) {
        return transactions.read(actor, () -> accounts.hats(Objects.requireNonNull(actor.account())));
    }

    public void run(Actor actor, String token, HatId hat) {
        transactions.write(actor, () -> {
            if (!sessions.wear(token, hat)) {
                throw Refusal.forbidden("access.refusal.notYourRole");
            }
            journal.write(actor, new Journal.Line("access.hat.worn", null, "", hat.value(), null, false));
        });
    }

    public void leave(Actor actor, String token) {
        transactions.write(actor, () -> {
            sessions.end(token);
            journal.write(actor, new Journal.Line("access.signedOut", null, "", null, null, false));
        });
    }
}
