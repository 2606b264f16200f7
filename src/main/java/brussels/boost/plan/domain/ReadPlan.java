package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.StepId;
import brussels.boost.plan.domain.goal.Goal;
import brussels.boost.plan.domain.goal.GoalStore;
import brussels.boost.plan.domain.goal.Strength;
import brussels.boost.plan.domain.goal.StrengthStore;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What the pages of the plan show. */
@Component
public class ReadPlan {
    private final Transactions transactions;
    private final Access access;
    private final PriorityStore priorities;
    private final StepStore steps;
    private final GoalStore goals;
    private final StrengthStore strengths;
    private final PlanPage.Reader pages;

    ReadPlan(Transactions transactions, Access access, PriorityStore priorities, StepStore steps, GoalStore goals, StrengthStore strengths,
            PlanPage.Reader pages) {
        this.transactions = transactions;
        this.access = access;
        this.priorities = priorities;
        this.steps = steps;
        this.goals = goals;
        this.strengths = strengths;
        this.pages = pages;
    }

    /** Everything of one plan that this actor may see. */
    public record Plan(List<Priority> priorities, List<Step> steps, List<Goal> goals) {
        public List<Priority> open() {
            return priorities.stream().filter(priority -> priority.state() == Priority.State.OPEN).toList();
        }

        public List<Priority> dropped() {
            return priorities.stream().filter(priority -> priority.state() == Priority.State.DROPPED).toList();
        }

        public List<Step> stepsOf(PriorityId priority) {
            return steps.stream().filter(step -> priority.equals(step.priority())).toList();
        }

        /** Those of no priority this actor may see. */
        public List<Step> otherSteps() {
            return steps.stream().filter(step -> priorities.stream().noneMatch(priority -> priority.id().equals(step.priority()))).toList();
        }

        public List<Goal> goalsOf(PriorityId priority) {
            return goals.stream().filter(goal -> priority.equals(goal.priority())).toList();
        }
    }

    /** One priority with what is under it and what it said before. */
    public record One(Priority priority, List<Step> steps, List<Goal> goals, List<Priority.Revision> before) {}

    /** What the record shows, all of it in one statement. */
    public PlanPage page(PatientAccess patient) {
        return pages.read(patient);
    }

    public Plan plan(PatientAccess patient) {
        return new Plan(priorities.of(patient), steps.of(patient), goals.of(patient));
    }

    public List<Strength> strengths(PatientAccess patient) {
        return strengths.of(patient);
    }

    public One one(PatientAccess patient, PriorityId id) {
        Priority priority = priorities.one(patient, id).orElseThrow(Refusal::notFound);
        Plan plan = plan(patient);
        return new One(priority, plan.stepsOf(id), plan.goalsOf(id), priorities.before(patient, id));
    }

    public Step step(PatientAccess patient, StepId id) {
        return steps.one(patient, id).orElseThrow(Refusal::notFound);
    }

    /** Opens the plan of one person for one page. */
    public <T> T reading(Actor actor, PersonId person, Function<PatientAccess, T> work, Family... families) {
        return in(actor, person, PlanActs.PLAN_READ, work, families);
    }

    private <T> T in(Actor actor, PersonId person, Act act, Function<PatientAccess, T> work, Family... families) {
        return transactions.write(actor, () -> Objects.requireNonNull(work.apply(access.read(actor, person, act, families))));
    }
}
