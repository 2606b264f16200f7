package brussels.boost.access.domain.signin;

import brussels.boost.access.Links;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Mails a link that signs in once. Whoever asks is told the same, whether or not there is such an account. */
@Component
public class SendSignInLink {
    private static final Actor DOOR = Actor.Job.named("sign-in");
    private static final Duration LIFETIME = Duration.ofMinutes(20);

    private final Transactions transactions;
    private final AccountStore accounts;
    private final Links links;
    private final Throttle throttle;
    private final Outbox outbox;

    SendSignInLink(Transactions transactions, AccountStore accounts, Links links, Throttle throttle, Outbox outbox) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.links = links;
        this.throttle = throttle;
        this.outbox = outbox;
    }

    public record Request(String login, String address) {}

    public void run(Request request) {
        if (!request.login().contains("@")) {
            throw Refusal.invalid("login", "access.signIn.needsMail");
        }
        transactions.write(DOOR, () -> {
            boolean allowed = throttle.allows("link", AccountStore.normal(request.login()), 3, Duration.ofMinutes(15))
                    && throttle.allows("link.address", request.address(), 20, Duration.ofMinutes(15));
            if (allowed) {
                accounts.byLogin(request.login()).ifPresent(known -> {
                    Links.Issued link = links.issue(DOOR, Links.Purpose.SIGN_IN, known.id().value(), LIFETIME, 1);
                    outbox.send(new Outbox.Letter(AccountStore.normal(request.login()), known.locale(), "access.mail.signIn",
                            "/sign-in/link/" + link.token(), "sign-in:" + link.id()));
                });
            }
        });
    }
}
