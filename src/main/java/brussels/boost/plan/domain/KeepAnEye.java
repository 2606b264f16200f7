package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.plan.NewWatch;
import brussels.boost.plan.Plans;
import brussels.boost.plan.WatchId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import org.springframework.stereotype.Component;

/** Somebody keeps an eye on something, until a day or until it is no longer needed. */
@Component
public class KeepAnEye {
    private final Transactions transactions;
    private final Access access;
    private final WatchStore store;
    private final Plans plans;
    private final BrusselsTime time;

    KeepAnEye(Transactions transactions, Access access, WatchStore store, Plans plans, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.plans = plans;
        this.time = time;
    }

    public void add(Actor actor, PersonId person, NewWatch request) {
        PlanPolicy.said(request.words().text(), "words");
        PlanPolicy.language(request.words().language());
        PlanPolicy.notTooLong(request.signs(), "signs");
        PlanPolicy.notTooLong(request.reaction(), "reaction");
        if (request.until() != null && request.until().isBefore(time.today())) {
            throw Refusal.invalid("until", "watch.until.past");
        }
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, PlanActs.WATCH_ADDED, Family.STEPS);
            plans.keepAnEye(patient, request);
        });
    }

    /** @param over false takes the end back */
    public void over(Actor actor, PersonId person, WatchId watch, boolean over) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, PlanActs.WATCH_CHANGED, Family.STEPS);
            if (!store.over(patient, watch, over ? time.today() : null)) {
                throw Refusal.notFound();
            }
        });
    }
}
