package brussels.boost.access.domain.signin;

import brussels.boost.access.Links;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import org.springframework.stereotype.Component;

/** The press on "enter" behind a mailed link. Opening the link's page uses nothing: mail scanners open pages too. */
@Component
public class SignInWithLink {
    private static final Actor DOOR = Actor.Job.named("sign-in");

    private final Transactions transactions;
    private final Links links;
    private final OpenSession open;

    SignInWithLink(Transactions transactions, Links links, OpenSession open) {
        this.transactions = transactions;
        this.links = links;
        this.open = open;
    }

    public boolean stillGood(String token) {
        return transactions.read(DOOR, () -> links.look(token, Links.Purpose.SIGN_IN).isPresent());
    }

    /** @return the session, for the cookie */
    public OpenSession.Opened run(String token, Device device) {
        AccountId account = transactions.write(DOOR, () -> {
            Links.Held held = links.look(token, Links.Purpose.SIGN_IN).orElseThrow(() -> Refusal.absent("access.link.gone"));
            if (!links.use(token)) {
                throw Refusal.absent("access.link.gone");
            }
            return new AccountId(held.subject());
        });
        return open.run(account, Way.LINK, device);
    }
}
