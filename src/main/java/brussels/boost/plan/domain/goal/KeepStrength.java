package brussels.boost.plan.domain.goal;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.plan.NewStrength;
import brussels.boost.plan.Plans;
import brussels.boost.plan.StrengthId;
import brussels.boost.plan.domain.PlanActs;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import org.springframework.stereotype.Component;

/** What helps is noted as well as what weighs. */
@Component
public class KeepStrength {
    private final Transactions transactions;
    private final Access access;
    private final Plans plans;
    private final StrengthStore store;

    KeepStrength(Transactions transactions, Access access, Plans plans, StrengthStore store) {
        this.transactions = transactions;
        this.access = access;
        this.plans = plans;
        this.store = store;
    }

    public void add(Actor actor, PersonId person, NewStrength strength) {
        transactions.write(actor, () -> {
            plans.addStrength(access.write(actor, person, PlanActs.STRENGTH_ADDED, Family.PRIORITIES), strength);
        });
    }

    public void removed(Actor actor, PersonId person, StrengthId strength, boolean removed) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, removed ? PlanActs.STRENGTH_REMOVED : PlanActs.STRENGTH_ADDED, Family.PRIORITIES);
            if (!store.removed(patient, strength, removed)) {
                throw Refusal.notFound();
            }
        });
    }
}
