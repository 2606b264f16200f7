package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.plan.StepId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Done, open again, let go, or no way today with the day to look again. */
@Component
public class SayWhereStepStands {
    private final Transactions transactions;
    private final Access access;
    private final StepStore store;
    private final BrusselsTime time;

    SayWhereStepStands(Transactions transactions, Access access, StepStore store, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.time = time;
    }

    public void done(Actor actor, PersonId person, StepId step) {
        become(actor, person, step, PlanActs.STEP_DONE, Step.State.DONE, null, null);
    }

    /** Also takes back "done" and "let go". */
    public void reopen(Actor actor, PersonId person, StepId step) {
        become(actor, person, step, PlanActs.STEP_REOPENED, Step.State.OPEN, null, null);
    }

    public void drop(Actor actor, PersonId person, StepId step) {
        become(actor, person, step, PlanActs.STEP_DROPPED, Step.State.DROPPED, null, null);
    }

    /** @param lookAgain needed when there is no way today, and not before tomorrow */
    public void way(Actor actor, PersonId person, StepId step, Step.Way way, @Nullable LocalDate lookAgain) {
        if (way != Step.Way.NONE_TODAY) {
            become(actor, person, step, PlanActs.STEP_WAY, Step.State.OPEN, null, way);
        } else if (lookAgain == null || !lookAgain.isAfter(time.today())) {
            throw Refusal.invalid("lookAgain", "plan.lookAgain.missing");
        } else {
            become(actor, person, step, PlanActs.STEP_WAY, Step.State.NONE_TODAY, lookAgain, way);
        }
    }

    private void become(Actor actor, PersonId person, StepId id, Act act, Step.State next, @Nullable LocalDate lookAgain, Step.@Nullable Way way) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, act, Family.STEPS);
            Step step = store.one(patient, id).orElseThrow(Refusal::notFound);
            boolean said = step.state() == next && way == null;
            if (!said && (step.state().mayBecome(next) || step.state() == next)) {
                store.move(patient, step, next, time.today(), lookAgain, way);
            }
        });
    }
}
