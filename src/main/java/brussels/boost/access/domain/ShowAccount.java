package brussels.boost.access.domain;

import brussels.boost.access.domain.signin.AccountStore;
import brussels.boost.access.domain.signin.OwnSessions;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** One's own account: how one comes in, from where, and in which language. */
@Component
public class ShowAccount {
    private final Transactions transactions;
    private final AccountStore accounts;
    private final OwnSessions sessions;

    ShowAccount(Transactions transactions, AccountStore accounts, OwnSessions sessions) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** @param hasPassword a password was chosen; without one the mailed link is the door */
    public record Answer(String name, String login, String locale, boolean hasPassword, List<OwnSessions.Line> sessions) {}

    /** @param token of this session */
    public Answer run(Actor actor, String token) {
        AccountId account = Objects.requireNonNull(actor.account());
        return transactions.read(actor, () -> {
            var known = accounts.known(account);
            return new Answer(known.name(), known.login(), known.locale(), known.passwordHash() != null, sessions.of(account, token));
        });
    }

    /** The language letters are written in; unknown codes change nothing. */
    public void speak(Actor actor, String locale) {
        AccountId account = Objects.requireNonNull(actor.account());
        if (List.of("fr", "nl", "en").contains(locale)) {
            transactions.write(actor, () -> accounts.setLocale(account, locale));
        }
    }
}
