package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.Names;
import brussels.boost.plan.NewQuestion;
import brussels.boost.plan.Plans;
import brussels.boost.plan.QuestionId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questions for the doctor or somebody else, so that they are not forgotten in the waiting room. */
@Component
public class PrepareQuestion {
    private final Transactions transactions;
    private final Access access;
    private final Plans plans;
    private final QuestionStore store;
    private final Names names;
    private final BrusselsTime time;

    PrepareQuestion(Transactions transactions, Access access, Plans plans, QuestionStore store, Names names, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.plans = plans;
        this.store = store;
        this.names = names;
        this.time = time;
    }

    /** What the page shows. @param name how the person is called */
    public record Prepared(String name, boolean mayWrite, List<Question> questions) {}

    public Prepared of(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            var patient = access.read(actor, person, PlanActs.QUESTIONS_READ, Family.STEPS);
            return new Prepared(names.nameToUse(patient), patient.mayWrite(Family.STEPS), store.of(patient));
        });
    }

    public void add(Actor actor, PersonId person, NewQuestion question) {
        transactions.write(actor, () -> {
            plans.addQuestion(access.write(actor, person, PlanActs.QUESTION_ADDED, Family.STEPS), question);
        });
    }

    public void asked(Actor actor, PersonId person, QuestionId question, boolean asked) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, PlanActs.QUESTION_CHANGED, Family.STEPS);
            found(store.asked(patient, question, asked ? time.today() : null));
        });
    }

    public void removed(Actor actor, PersonId person, QuestionId question, boolean removed) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, PlanActs.QUESTION_CHANGED, Family.STEPS);
            found(store.removed(patient, question, removed));
        });
    }

    private static void found(boolean changed) {
        if (!changed) {
            throw Refusal.notFound();
        }
    }
}
