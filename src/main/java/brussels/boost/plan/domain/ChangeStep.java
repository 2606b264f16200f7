package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.Doer;
import brussels.boost.plan.Picture;
import brussels.boost.plan.StepId;
import brussels.boost.plan.Words;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Other words, another doer or another day for a step. */
@Component
public class ChangeStep {
    private final Transactions transactions;
    private final Access access;
    private final StepStore store;
    private final Doers doers;

    ChangeStep(Transactions transactions, Access access, StepStore store, Doers doers) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.doers = doers;
    }

    /** @param version the one that was read @param doer null leaves it as it is */
    public record Request(PersonId person, StepId step, int version, Words words, @Nullable Doer doer, @Nullable LocalDate due, Picture picture) {}

    public void change(Actor actor, Request request) {
        PlanPolicy.said(request.words().text(), "words");
        PlanPolicy.language(request.words().language());
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), PlanActs.STEP_CHANGED, Family.STEPS);
            Step read = store.one(patient, request.step()).orElseThrow(Refusal::notFound);
            var changed = new Step(read.id(), read.priority(), read.goal(), request.words(), doer(patient, request, read),
                    read.answer(), request.due(), request.picture(), read.proposed(), read.state(), read.stateOn(), read.lookAgain(), read.way(),
                    read.audience(), read.author(), read.authorName(), request.version());
            if (!store.update(patient, changed)) {
                throw Refusal.conflict("plan.conflict");
            }
        });
    }

    private Doer doer(PatientAccess patient, Request request, Step read) {
        Doer asked = request.doer();
        return asked == null ? read.doer() : doers.named(patient, asked);
    }
}
