package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.plan.NewStep;
import brussels.boost.plan.Plans;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import org.springframework.stereotype.Component;

/** One small step: who, and when if a day was said. */
@Component
public class AddStep {
    private final Transactions transactions;
    private final Access access;
    private final Plans plans;

    AddStep(Transactions transactions, Access access, Plans plans) {
        this.transactions = transactions;
        this.access = access;
        this.plans = plans;
    }

    public void add(Actor actor, PersonId person, NewStep step) {
        transactions.write(actor, () -> {
            plans.addStep(access.write(actor, person, PlanActs.STEP_ADDED, Family.STEPS), step);
        });
    }
}
