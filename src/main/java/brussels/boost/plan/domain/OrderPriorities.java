package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.plan.PriorityId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The person's order, changed by one place at a time. */
@Component
public class OrderPriorities {
    private final Transactions transactions;
    private final Access access;
    private final PriorityStore store;

    OrderPriorities(Transactions transactions, Access access, PriorityStore store) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
    }

    /** @param up towards the first place */
    public record Request(PersonId person, PriorityId priority, boolean up) {}

    public void move(Actor actor, Request request) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), PlanActs.PRIORITIES_ORDERED, Family.PRIORITIES);
            store.order(patient, moved(store.of(patient).stream()
                    .filter(priority -> priority.state() == Priority.State.OPEN).map(Priority::id).toList(), request.priority(), request.up()));
        });
    }

    /** The same order when it is already first, or last, or not among them. */
    static <T> List<T> moved(List<T> order, T one, boolean up) {
        var list = new ArrayList<>(order);
        int from = list.indexOf(one);
        int to = up ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < list.size()) {
            list.add(to, list.remove(from));
        }
        return list;
    }
}
