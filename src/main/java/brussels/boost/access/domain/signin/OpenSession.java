package brussels.boost.access.domain.signin;

import brussels.boost.access.Hat;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** The last step of every way in: a new session under the account's first hat, and its line in the journal. */
@Component
public class OpenSession {
    private static final Actor DOOR = Actor.Job.named("sign-in");

    private final Transactions transactions;
    private final AccountStore accounts;
    private final SessionStore sessions;
    private final SecondDoor second;
    private final Journal journal;

    OpenSession(Transactions transactions, AccountStore accounts, SessionStore sessions, SecondDoor second, Journal journal) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.sessions = sessions;
        this.second = second;
        this.journal = journal;
    }

    /** @param token for the cookie @param waits a second proof is asked before the session is anybody's */
    public record Opened(String token, boolean waits) {}

    public Opened run(AccountId account, Way way, Device device) {
        return transactions.write(DOOR, () -> {
            List<Hat> hats = accounts.hats(account);
            if (hats.isEmpty()) {
                throw Refusal.forbidden("access.signIn.noRole");
            }
            SecondDoor.Awaits awaits = second.after(way, account, hats);
            journal.write(DOOR, new Journal.Line(way.act(), null, "", account.value(), null, false));
            String token = sessions.open(account, hats.getFirst().id(), new SessionStore.Manner(way, device, awaits, way == Way.PASSKEY));
            return new Opened(token, awaits != null);
        });
    }
}
