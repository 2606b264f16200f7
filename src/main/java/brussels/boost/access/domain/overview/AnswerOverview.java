package brussels.boost.access.domain.overview;

import brussels.boost.access.Access;
import brussels.boost.access.CircleChanged;
import brussels.boost.access.Family;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Whoever was named says yes or no, and later that they no longer can. */
@Component
public class AnswerOverview {
    private final Transactions transactions;
    private final Access access;
    private final OverviewStore store;
    private final ApplicationEventPublisher events;

    AnswerOverview(Transactions transactions, Access access, OverviewStore store, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.events = events;
    }

    public void run(Actor actor, PersonId person, boolean yes) {
        transactions.write(actor, () -> {
            var patient = access.read(actor, person, yes ? OverviewActs.ACCEPTED : OverviewActs.DECLINED, Family.IDENTITY);
            if (!store.answer(patient, yes)) {
                throw Refusal.notFound();
            }
            events.publishEvent(new CircleChanged(person));
        });
    }
}
