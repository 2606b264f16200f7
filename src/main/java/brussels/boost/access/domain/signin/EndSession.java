package brussels.boost.access.domain.signin;

import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Somebody closes one of their own sessions, or every one but this: a telephone lost, a computer left open. */
@Component
public class EndSession {
    private final Transactions transactions;
    private final OwnSessions own;
    private final SessionStore sessions;
    private final Journal journal;

    EndSession(Transactions transactions, OwnSessions own, SessionStore sessions, Journal journal) {
        this.transactions = transactions;
        this.own = own;
        this.sessions = sessions;
        this.journal = journal;
    }

    /** Asked twice, or for somebody else's: nothing happens and nothing is said about it. */
    public void one(Actor actor, UUID id) {
        AccountId account = Objects.requireNonNull(actor.account());
        transactions.write(actor, () -> {
            if (own.end(account, id)) {
                journal.write(actor, new Journal.Line("access.session.ended", null, "", null, null, false));
            }
        });
    }

    /** @param token of this session, which goes on */
    public void others(Actor actor, String token) {
        AccountId account = Objects.requireNonNull(actor.account());
        transactions.write(actor, () -> {
            sessions.endOthers(account, token);
            journal.write(actor, new Journal.Line("access.session.othersEnded", null, "", null, null, false));
        });
    }
}
