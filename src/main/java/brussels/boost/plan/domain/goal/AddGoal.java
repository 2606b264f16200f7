package brussels.boost.plan.domain.goal;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.plan.GoalId;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.Words;
import brussels.boost.plan.domain.Author;
import brussels.boost.plan.domain.PlanActs;
import brussels.boost.plan.domain.PlanPolicy;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A goal under a priority, when somebody needs one. */
@Component
public class AddGoal {
    private final Transactions transactions;
    private final Access access;
    private final GoalStore store;
    private final Author.Names authors;

    AddGoal(Transactions transactions, Access access, GoalStore store, Author.Names authors) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.authors = authors;
    }

    /** @param parent the goal of life that a goal of care serves, if it is known */
    public record Request(PersonId person, GoalId id, PriorityId priority, @Nullable GoalId parent, Goal.Kind kind, Words words, boolean proposed) {}

    public void add(Actor actor, Request request) {
        PlanPolicy.said(request.words().text(), "words");
        PlanPolicy.language(request.words().language());
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), PlanActs.GOAL_ADDED, Family.PRIORITIES);
            var goal = new Request(request.person(), request.id(), request.priority(), request.parent(), request.kind(), request.words(),
                    PlanPolicy.proposed(actor, request.proposed()));
            store.insert(patient, request.id(), goal, authors.of(actor));
        });
    }
}
