package brussels.boost.access.domain.signin;

import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Somebody chooses a password. The present one is asked when there is one; without it (who came by mailed link) the
 * session is proof enough. Other sessions of the account end.
 */
@Component
public class ChangePassword {
    private final Transactions transactions;
    private final AccountStore accounts;
    private final SessionStore sessions;
    private final Passwords passwords;
    private final Journal journal;

    ChangePassword(Transactions transactions, AccountStore accounts, SessionStore sessions, Passwords passwords, Journal journal) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.journal = journal;
    }

    /** @param session the token of this session, which goes on */
    public record Request(String present, String chosen, String session) {}

    /** Whether the present password must be asked. */
    public boolean hasOne(Actor actor) {
        return known(actor).passwordHash() != null;
    }

    public void run(Actor actor, Request request) {
        AccountStore.Known known = known(actor);
        String hash = known.passwordHash();
        if (hash != null && !passwords.matches(request.present(), hash)) {
            throw Refusal.invalid("present", "access.password.wrong");
        }
        PasswordPolicy.objection(request.chosen(), PasswordPolicy.ownWords(known.name(), known.login())).ifPresent(key -> {
            throw Refusal.invalid("chosen", key);
        });
        String fresh = passwords.hash(request.chosen());
        transactions.write(actor, () -> {
            accounts.setPassword(known.id(), fresh);
            sessions.endOthers(known.id(), request.session());
            journal.write(actor, new Journal.Line("access.password.changed", null, "", null, null, false));
        });
    }

    private AccountStore.Known known(Actor actor) {
        AccountId account = Objects.requireNonNull(actor.account());
        return transactions.read(actor, () -> accounts.known(account));
    }
}
