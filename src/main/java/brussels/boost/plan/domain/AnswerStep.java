package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.Doer;
import brussels.boost.plan.StepId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import org.springframework.stereotype.Component;

/** Whoever a step was written down for says that they do it, or that they do not; what is nobody's is taken in one press. */
@Component
public class AnswerStep {
    private final Transactions transactions;
    private final Access access;
    private final StepStore store;
    private final Doers doers;

    AnswerStep(Transactions transactions, Access access, StepStore store, Doers doers) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.doers = doers;
    }

    /** By the one it was written down for, who may only read it; what is nobody's by whoever may write. */
    public void take(Actor actor, PersonId person, StepId step) {
        transactions.write(actor, () -> {
            var patient = access.read(actor, person, PlanActs.STEP_TAKEN, Family.STEPS);
            Doer me = me(patient);
            if (!store.answer(patient, step, Step.Answer.YES, me) && !(patient.mayWrite(Family.STEPS) && store.take(patient, step, me))) {
                throw Refusal.conflict("plan.step.notYours");
            }
        });
    }

    /** It stays on the page as nobody's, and whoever wrote it down is told. */
    public void giveBack(Actor actor, PersonId person, StepId step) {
        transactions.write(actor, () -> {
            var patient = access.read(actor, person, PlanActs.STEP_GIVEN_BACK, Family.STEPS);
            if (!store.answer(patient, step, Step.Answer.NO, me(patient))) {
                throw Refusal.conflict("plan.step.notYours");
            }
        });
    }

    private Doer me(PatientAccess patient) {
        AccountId account = patient.actor().account();
        return patient.actor() instanceof Actor.Oneself || account == null ? Doer.PERSON : doers.named(patient, new Doer(Doer.Kind.ACCOUNT, account, null, null));
    }
}
