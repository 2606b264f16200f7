package brussels.boost.carer.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "Je l'appelle", "c'est fait": whoever a carer's call waits for takes it, and says what was said. */
@Component
public class AnswerCall {
    private final Transactions transactions;
    private final Access access;
    private final CallStore calls;
    private final BrusselsTime time;

    AnswerCall(Transactions transactions, Access access, CallStore calls, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.calls = calls;
        this.time = time;
    }

    /** @param days 0 today, 1 tomorrow: the carer reads it */
    public void take(Actor actor, PersonId carer, UUID call, int days) {
        change(actor, carer, CarerActs.TAKEN, own -> calls.take(own, call, time.today().plusDays(Math.clamp(days, 0, 7))));
    }

    /** Somebody else may take it again. */
    public void release(Actor actor, PersonId carer, UUID call) {
        change(actor, carer, CarerActs.RELEASED, own -> calls.release(own, call));
    }

    /** @param words what was said; the carer reads it */
    public void done(Actor actor, PersonId carer, UUID call, @Nullable String words) {
        change(actor, carer, CarerActs.DONE, own -> calls.done(own, call, CarerPolicy.blankToNull(words)));
    }

    public void reopen(Actor actor, PersonId carer, UUID call) {
        change(actor, carer, CarerActs.TAKEN, own -> calls.reopen(own, call));
    }

    private void change(Actor actor, PersonId carer, Act act, Predicate<PatientAccess> change) {
        CarerPolicy.answers(actor);
        transactions.write(actor, () -> {
            if (!change.test(access.write(actor, carer, act, Family.AGENDA))) {
                throw Refusal.conflict("carer.refusal.taken");
            }
        });
    }
}
