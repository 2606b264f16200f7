package brussels.boost.plan.web;

import brussels.boost.plan.domain.Priority;
import brussels.boost.plan.domain.ReadPlan;

/** What matters, with its steps. @param back where a form on it leads back to */
public record BoardPart(String pid, String name, boolean oneself, boolean mayWrite, boolean maySteps, ReadPlan.Plan plan, String back) {
    public boolean nothing() {
        return plan.open().isEmpty() && plan.otherSteps().isEmpty();
    }

    public boolean first(Priority priority) {
        return plan.open().getFirst().id().equals(priority.id());
    }

    public boolean last(Priority priority) {
        return plan.open().getLast().id().equals(priority.id());
    }
}
