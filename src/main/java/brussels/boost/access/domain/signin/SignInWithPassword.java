package brussels.boost.access.domain.signin;

import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets somebody in by password. The same words answer a wrong login and a wrong password, after the same time; no
 * connection is held while the password is compared.
 */
@Component
public class SignInWithPassword {
    private static final Actor DOOR = Actor.Job.named("sign-in");
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int TRIES_PER_LOGIN = 10;
    private static final int TRIES_PER_ADDRESS = 60;

    private final Transactions transactions;
    private final AccountStore accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final OpenSession open;

    SignInWithPassword(Transactions transactions, AccountStore accounts, Passwords passwords, Throttle throttle, OpenSession open) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.open = open;
    }

    /** @param address where the request comes from; counted as a keyed hash, never kept */
    public record Request(String login, String password, String address, Device device) {}

    /** @return the session, for the cookie */
    public OpenSession.Opened run(Request request) {
        if (request.login().isBlank() || request.password().isEmpty()) {
            throw Refusal.invalid(request.login().isBlank() ? "login" : "password", "access.signIn.missing");
        }
        Attempt attempt = transactions.write(DOOR, () -> look(request));
        String hash = attempt.known() == null ? null : attempt.known().passwordHash();
        boolean right = false;
        if (attempt.allowed()) {
            if (hash == null) {
                passwords.pretend(request.password());
            } else {
                right = passwords.matches(request.password(), hash);
            }
        }
        if (!attempt.allowed()) {
            throw Refusal.invalid("login", "access.signIn.tooOften");
        }
        if (!right) {
            throw Refusal.invalid("password", "access.signIn.wrong");
        }
        AccountId account = java.util.Objects.requireNonNull(attempt.known()).id();
        return open.run(account, Way.PASSWORD, request.device());
    }

    private record Attempt(boolean allowed, AccountStore.@Nullable Known known) {}

    private Attempt look(Request request) {
        boolean login = throttle.allows("login", AccountStore.normal(request.login()), TRIES_PER_LOGIN, WINDOW);
        boolean address = throttle.allows("address", request.address(), TRIES_PER_ADDRESS, WINDOW);
        return new Attempt(login && address, accounts.byLogin(request.login()).orElse(null));
    }
}
