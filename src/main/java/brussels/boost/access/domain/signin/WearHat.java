package brussels.boost.access.domain.signin;

import brussels.boost.access.Hat;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
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
    private final SecondDoor second;
    private final Journal journal;

    WearHat(Transactions transactions, AccountStore accounts, SessionStore sessions, SecondDoor second, Journal journal) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.sessions = sessions;
        this.second = second;
        this.journal = journal;
    }

    public List<Hat> choices(Actor actor) {
        return transactions.read(actor, () -> accounts.hats(Objects.requireNonNull(actor.account())));
    }

    /** @return true when this role asks for a second proof that the session has not given yet */
    public boolean run(Actor actor, String token, HatId hat) {
        AccountId account = Objects.requireNonNull(actor.account());
        return transactions.write(actor, () -> {
            List<Hat> chosen = accounts.hats(account).stream().filter(one -> one.id().equals(hat)).toList();
            if (chosen.isEmpty() || !sessions.wear(token, hat)) {
                throw Refusal.forbidden("access.refusal.notYourRole");
            }
            journal.write(actor, new Journal.Line("access.hat.worn", null, "", hat.value(), null, false));
            boolean waits = second.required(chosen) && !sessions.proved(token);
            if (waits) {
                sessions.hold(token, second.toProve(account));
            }
            return waits;
        });
    }

    public void leave(Actor actor, String token) {
        transactions.write(actor, () -> {
            sessions.end(token);
            journal.write(actor, new Journal.Line("access.signedOut", null, "", null, null, false));
        });
    }
}
