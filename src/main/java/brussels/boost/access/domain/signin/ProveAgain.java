package brussels.boost.access.domain.signin;

import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody already in says their password, or a code of their second proof, again: for ten minutes this session is theirs alone. */
@Component
public class ProveAgain {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_TRIES = 8;

    private final Transactions transactions;
    private final AccountStore accounts;
    private final SessionStore sessions;
    private final SecondFactorStore codes;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Journal journal;
    private final BrusselsTime time;

    ProveAgain(Transactions transactions, AccountStore accounts, SessionStore sessions, SecondFactorStore codes, Passwords passwords,
            Throttle throttle, Journal journal, BrusselsTime time) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.sessions = sessions;
        this.codes = codes;
        this.passwords = passwords;
        this.throttle = throttle;
        this.journal = journal;
        this.time = time;
    }

    /** @param hash null when the account has no password @param code what was typed is a code of the second proof */
    private record Tried(boolean allowed, @Nullable String hash, boolean code) {}

    /** @param session the token of this session */
    public void run(Actor actor, String session, String typed) {
        if (typed.isBlank()) {
            throw Refusal.invalid("again", "again.missing");
        }
        AccountId account = Objects.requireNonNull(actor.account());
        Tried tried = transactions.write(actor, () -> {
            boolean allowed = throttle.allows("again", account.toString(), MOST_TRIES, WINDOW);
            return new Tried(allowed, accounts.known(account).passwordHash(), allowed && codes.asked(account) && codes.use(account, typed, time.now()));
        });
        if (!tried.allowed()) {
            throw Refusal.invalid("again", "again.tooOften");
        }
        // Argon2 between the transactions: no connection is held meanwhile
        if (!tried.code() && (tried.hash() == null || !passwords.matches(typed, tried.hash()))) {
            throw Refusal.invalid("again", "again.wrong");
        }
        transactions.write(actor, () -> {
            sessions.provedAgain(session);
            journal.write(actor, new Journal.Line("access.provedAgain", null, "", null, null, false));
        });
    }
}
