package brussels.boost.access.domain.signin;

import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Somebody sets up their code generator, gets new recovery codes, or puts the generator away. Each asks a code of now. */
@Component
public class SetUpSecondFactor {
    private final Transactions transactions;
    private final AccountStore accounts;
    private final SecondFactorStore store;
    private final SecondDoor door;
    private final Throttle throttle;
    private final BrusselsTime time;
    private final Journal journal;

    SetUpSecondFactor(Transactions transactions, AccountStore accounts, SecondFactorStore store, SecondDoor door, Throttle throttle,
            BrusselsTime time, Journal journal) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.store = store;
        this.door = door;
        this.throttle = throttle;
        this.time = time;
        this.journal = journal;
    }

    /** @param on the door asks for it @param left recovery codes not used yet @param required it cannot be put away */
    public record Now(boolean on, int left, boolean required) {}

    public Now now(Actor actor) {
        AccountId account = account(actor);
        return transactions.read(actor, () -> new Now(store.asked(account), store.recoveryLeft(account), door.required(accounts.hats(account))));
    }

    /** The secret to scan; refused once a generator is set up. */
    public PassSecondDoor.NewSecret begin(Actor actor) {
        AccountId account = account(actor);
        return transactions.write(actor, () -> {
            var factor = store.begin(account);
            if (factor.confirmed()) {
                throw Refusal.notFound();
            }
            return PassSecondDoor.NewSecret.of(factor.secret(), accounts.known(account).login());
        });
    }

    /** The first code, or the wish for new recovery codes. @return codes to show once */
    public List<String> confirm(Actor actor, String typed) {
        AccountId account = account(actor);
        return proved(actor, typed, () -> {
            boolean first = !store.asked(account);
            store.confirm(account);
            journal.write(actor, new Journal.Line(first ? "access.second.on" : "access.second.codes", null, "", null, null, false));
            return store.freshCodes(account);
        });
    }

    public void putAway(Actor actor, String typed) {
        AccountId account = account(actor);
        if (now(actor).required()) {
            throw Refusal.forbidden("access.second.required");
        }
        proved(actor, typed, () -> {
            store.remove(account);
            journal.write(actor, new Journal.Line("access.second.off", null, "", null, null, false));
            return true;
        });
    }

    private <T> T proved(Actor actor, String typed, Supplier<T> work) {
        AccountId account = account(actor);
        boolean right = transactions.write(actor, () -> throttle.allows("second", account.toString(), 8, Duration.ofMinutes(15))
                && store.use(account, typed, time.now()));
        if (!right) {
            throw Refusal.invalid("code", "access.second.wrong");
        }
        return transactions.write(actor, work);
    }

    private static AccountId account(Actor actor) {
        return Objects.requireNonNull(actor.account());
    }
}
