package brussels.boost.directory.domain.kept;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.Act;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An address is kept, with a tip or without, and let go again. */
@Component
public class KeepAddress {
    private final Transactions transactions;
    private final Access access;
    private final Accounts accounts;
    private final KeptStore store;

    KeepAddress(Transactions transactions, Access access, Accounts accounts, KeptStore store) {
        this.transactions = transactions;
        this.access = access;
        this.accounts = accounts;
        this.store = store;
    }

    /** @param language of the tip */
    public record Request(KeptId id, PersonId person, ServiceId service, String tip, String language, Audience audience) {}

    public void run(Actor actor, Request request) {
        KeptPolicy.tip(request.tip());
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), KeptActs.KEPT, Family.STEPS);
            AccountId author = actor.account();
            store.insert(patient, request, author == null ? null : author.value(), name(actor, author));
        });
    }

    public void removed(Actor actor, PersonId person, KeptId id, boolean removed) {
        change(actor, person, removed ? KeptActs.LET_GO : KeptActs.KEPT, patient -> store.removed(patient, id, removed));
    }

    public void tip(Actor actor, PersonId person, KeptId id, String tip, String language) {
        KeptPolicy.tip(tip);
        change(actor, person, KeptActs.TIP, patient -> store.tip(patient, id, tip, language));
    }

    /** The person shows one of theirs to their circle, or no longer. */
    public void show(Actor.Oneself actor, KeptId id, Audience audience) {
        change(actor, actor.person(), KeptActs.SHOWN, patient -> store.show(patient, id, audience));
    }

    private void change(Actor actor, PersonId person, Act act, Predicate<PatientAccess> done) {
        transactions.write(actor, () -> {
            if (!done.test(access.write(actor, person, act, Family.STEPS))) {
                throw Refusal.notFound();
            }
        });
    }

    /** As it was that day; the person's own needs none. */
    private @Nullable String name(Actor actor, @Nullable AccountId author) {
        if (author == null || actor instanceof Actor.Oneself) {
            return null;
        }
        Accounts.Card card = accounts.cards(Set.of(author)).get(author);
        return card == null ? null : card.name();
    }
}
