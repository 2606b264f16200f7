package brussels.boost.plan.domain.goal;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.Names;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.GoalId;
import brussels.boost.plan.Said;
import brussels.boost.plan.Words;
import brussels.boost.plan.domain.Author;
import brussels.boost.plan.domain.PlanActs;
import brussels.boost.plan.domain.PlanPolicy;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A goal is looked at again together: kept, changed, dropped or reached, with what was said and the next day to look. */
@Component
public class ReviewGoal {
    private final Transactions transactions;
    private final Access access;
    private final GoalStore goals;
    private final ReviewStore reviews;
    private final Author.Names authors;
    private final Names names;
    private final BrusselsTime time;

    ReviewGoal(Transactions transactions, Access access, GoalStore goals, ReviewStore reviews, Author.Names authors, Names names, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.goals = goals;
        this.reviews = reviews;
        this.authors = authors;
        this.names = names;
        this.time = time;
    }

    /** @param words what was said, which may be nothing @param changed the goal's new words when it is changed */
    public record Request(PersonId person, UUID id, GoalId goal, GoalReview.Decision decision, Words words, Said said, @Nullable Words changed,
            @Nullable LocalDate next) {}

    /** A goal and what was said each time, the latest first. */
    public record One(String name, Goal goal, List<GoalReview> reviews, boolean mayWrite) {}

    public One read(Actor actor, PersonId person, GoalId id) {
        return transactions.write(actor, () -> {
            var patient = access.read(actor, person, PlanActs.PLAN_READ, Family.PRIORITIES);
            return new One(names.nameToUse(patient), goal(patient, id), reviews.of(patient, id), patient.mayWrite(Family.PRIORITIES));
        });
    }

    public void review(Actor actor, Request request) {
        Words changed = request.changed();
        if (request.decision() == GoalReview.Decision.CHANGE) {
            PlanPolicy.said(changed == null ? null : changed.text(), "changed");
        }
        PlanPolicy.notTooLong(request.words().text(), "words");
        PlanPolicy.language(request.words().language());
        if (request.next() != null && request.next().isBefore(time.today())) {
            throw Refusal.invalid("next", "goal.review.past");
        }
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), PlanActs.GOAL_REVIEWED, Family.PRIORITIES);
            Goal goal = goal(patient, request.goal());
            if (reviews.insert(patient, request, goal, time.today(), authors.of(actor))) {
                become(patient, request, goal);
            }
        });
    }

    private void become(PatientAccess patient, Request request, Goal goal) {
        Words changed = request.changed();
        switch (request.decision()) {
            case KEEP -> goals.look(patient, goal.id(), request.next());
            case CHANGE -> {
                if (changed != null) {
                    goals.reword(patient, goal.id(), changed);
                }
                goals.look(patient, goal.id(), request.next());
            }
            case DROP -> goals.state(patient, goal.id(), Goal.State.DROPPED, time.today());
            case REACHED -> goals.state(patient, goal.id(), Goal.State.DONE, time.today());
        }
    }

    private Goal goal(PatientAccess patient, GoalId id) {
        return goals.one(patient, id).orElseThrow(Refusal::notFound);
    }
}
