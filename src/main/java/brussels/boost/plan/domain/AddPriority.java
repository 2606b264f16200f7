package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.plan.NewPriority;
import brussels.boost.plan.NewStep;
import brussels.boost.plan.Plans;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One sentence, and one small step if there is one: that is already a plan. */
@Component
public class AddPriority {
    private final Transactions transactions;
    private final Access access;
    private final Plans plans;

    AddPriority(Transactions transactions, Access access, Plans plans) {
        this.transactions = transactions;
        this.access = access;
        this.plans = plans;
    }

    /** @param step under the same priority, or none */
    public record Request(PersonId person, NewPriority priority, @Nullable NewStep step) {}

    public void add(Actor actor, Request request) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), PlanActs.PRIORITY_ADDED, Family.PRIORITIES);
            plans.addPriority(patient, request.priority());
            if (request.step() != null) {
                plans.addStep(patient, request.step());
            }
        });
    }
}
