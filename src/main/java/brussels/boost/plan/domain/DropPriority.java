package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.plan.PriorityId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import org.springframework.stereotype.Component;

/** Letting go of something that mattered is an end, not a failure; it can matter again. */
@Component
public class DropPriority {
    private final Transactions transactions;
    private final Access access;
    private final PriorityStore store;
    private final BrusselsTime time;

    DropPriority(Transactions transactions, Access access, PriorityStore store, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.time = time;
    }

    public void drop(Actor actor, PersonId person, PriorityId priority) {
        become(actor, person, priority, Priority.State.DROPPED);
    }

    public void resume(Actor actor, PersonId person, PriorityId priority) {
        become(actor, person, priority, Priority.State.OPEN);
    }

    private void become(Actor actor, PersonId person, PriorityId priority, Priority.State state) {
        var act = state == Priority.State.OPEN ? PlanActs.PRIORITY_RESUMED : PlanActs.PRIORITY_DROPPED;
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, act, Family.PRIORITIES);
            if (!store.state(patient, priority, state, time.today())) {
                throw Refusal.notFound();
            }
        });
    }
}
