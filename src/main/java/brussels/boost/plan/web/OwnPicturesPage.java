package brussels.boost.plan.web;

import brussels.boost.plan.domain.Priority;
import brussels.boost.plan.domain.ReadPlan;
import brussels.boost.plan.domain.Step;
import brussels.boost.plan.domain.goal.Strength;
import java.util.List;

/** What matters to the person, in large pictures. */
public record OwnPicturesPage(String pid, ReadPlan.Plan plan, List<Strength> strengths) {
    public List<Step> open(Priority priority) {
        return plan.stepsOf(priority.id()).stream().filter(step -> !step.done()).toList();
    }

    public List<Step> others() {
        return plan.otherSteps().stream().filter(step -> !step.done()).toList();
    }

    public boolean nothing() {
        return plan.open().isEmpty() && others().isEmpty() && strengths.isEmpty();
    }
}
