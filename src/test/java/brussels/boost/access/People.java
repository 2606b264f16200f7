package brussels.boost.access;

import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Fictional people for tests: somebody with a trade, and a person who chose them. */
@Component
public class People {
    private static final Actor MAKER = Actor.Job.named("test");
    public static final Act MET = Act.of("test.met");

    private final Transactions transactions;
    private final Accounts accounts;
    private final Access access;

    People(Transactions transactions, Accounts accounts, Access access) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.access = access;
    }

    public Actor.Professional anyNurse() {
        return any(Hat.Role.PROFESSIONAL, "nurse");
    }

    public Actor.Professional anyAdministrator() {
        return any(Hat.Role.ADMIN, null);
    }

    public Actor.Professional anyOfficer() {
        return any(Hat.Role.PRIVACY_OFFICER, null);
    }

    public Actor.Professional anyCoordinator() {
        return any(Hat.Role.COORDINATOR, null);
    }

    private Actor.Professional any(Hat.Role role, String trade) {
        return transactions.write(MAKER, () -> {
            var account = AccountId.fresh();
            accounts.create(new Accounts.NewAccount(account, account + "@example.org", "Lucie Spécimen", "fr", "un long mot de passe", true));
            var hat = new Hat(HatId.fresh(), role, null, null, trade);
            accounts.giveHat(account, hat, null);
            return new Actor.Professional(account, hat.id());
        });
    }

    /** A person who chose this professional and opened what a first conversation needs. */
    public PersonId anyPersonOf(Actor.Professional referent) {
        var person = PersonId.fresh();
        transactions.write(referent, () -> access.begin(referent, person, MemberId.fresh(), Family.ofReferent(), MET));
        return person;
    }
}
