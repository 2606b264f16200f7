package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.plan.NewPriority;
import brussels.boost.plan.NewStep;
import brussels.boost.plan.NewStrength;
import brussels.boost.plan.Plans;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the person chose in a conversation becomes their plan, in one go; nothing chosen is fine. */
@Component
public class TakeOverDialogue {
    private final Transactions transactions;
    private final Access access;
    private final Plans plans;

    TakeOverDialogue(Transactions transactions, Access access, Plans plans) {
        this.transactions = transactions;
        this.access = access;
        this.plans = plans;
    }

    /** @param steps under these priorities */
    public record Request(PersonId person, List<NewPriority> priorities, List<NewStep> steps, List<NewStrength> strengths) {}

    public void takeOver(Actor actor, Request request) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), PlanActs.DIALOGUE_TAKEN_OVER, Family.PRIORITIES);
            request.priorities().forEach(priority -> plans.addPriority(patient, priority));
            request.steps().forEach(step -> plans.addStep(patient, step));
            request.strengths().forEach(strength -> plans.addStrength(patient, strength));
        });
    }
}
