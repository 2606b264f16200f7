package brussels.boost.plan.domain.goal;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.plan.GoalId;
import brussels.boost.plan.domain.PlanActs;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import org.springframework.stereotype.Component;

/** A goal is reached, let go, or open again. */
@Component
public class CloseGoal {
    private final Transactions transactions;
    private final Access access;
    private final GoalStore store;
    private final BrusselsTime time;

    CloseGoal(Transactions transactions, Access access, GoalStore store, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.time = time;
    }

    public void become(Actor actor, PersonId person, GoalId goal, Goal.State state) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, PlanActs.GOAL_CHANGED, Family.PRIORITIES);
            if (!store.state(patient, goal, state, time.today())) {
                throw Refusal.notFound();
            }
        });
    }
}
