package brussels.boost.access.domain.signin;

import brussels.boost.access.Accounts;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.settings.BoostSettings;
import java.util.List;
import org.springframework.stereotype.Component;

/** In demo mode the door shows its fictional accounts to pick from; in production this door does not exist. */
@Component
public class DemoDoor {
    private static final Actor DOOR = Actor.Job.named("sign-in");

    private final Transactions transactions;
    private final Accounts accounts;
    private final OpenSession open;
    private final boolean demo;

    DemoDoor(Transactions transactions, Accounts accounts, OpenSession open, BoostSettings settings) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.open = open;
        this.demo = settings.demo();
    }

    public List<Accounts.Card> accounts() {
        return demo ? transactions.read(DOOR, accounts::fictional) : List.of();
    }

    /** @return the session, for the cookie */
    public OpenSession.Opened enter(AccountId account, Device device) {
        if (accounts().stream().noneMatch(card -> card.id().equals(account))) {
            throw Refusal.notFound();
        }
        return open.run(account, Way.DEMO, device);
    }
}
