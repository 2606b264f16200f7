package brussels.boost.access.domain.relation;

import brussels.boost.access.LifeEnded;
import brussels.boost.access.RelationEnded;
import brussels.boost.access.Thresholds;
import brussels.boost.access.domain.circle.CircleActs;
import brussels.boost.access.domain.circle.MemberStore;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The person died. What was planned stops; the circle reads for a while still, then the file closes by itself. */
@Component
public class RecordDeath {
    private final Transactions transactions;
    private final Relations relations;
    private final MemberStore store;
    private final EndingStore endings;
    private final BrusselsTime time;
    private final ApplicationEventPublisher events;
    private final Thresholds thresholds;

    RecordDeath(Transactions transactions, Relations relations, MemberStore store, EndingStore endings, BrusselsTime time,
            ApplicationEventPublisher events, Thresholds thresholds) {
        this.thresholds = thresholds;
        this.transactions = transactions;
        this.relations = relations;
        this.store = store;
        this.endings = endings;
        this.time = time;
        this.events = events;
    }

    /** How long the circle still reads: to say goodbye, to call each other, and to give the near ones what is theirs. */
    public int daysOpen(Actor actor) {
        return transactions.read(actor, () -> thresholds.days(Thresholds.Line.AFTER_DEATH));
    }

    public void run(Actor actor, PersonId person, LocalDate on) {
        LocalDate today = time.today();
        if (on.isAfter(today)) {
            throw Refusal.invalid("on", "relation.refusal.future");
        }
        transactions.write(actor, () -> {
            var opened = relations.open(actor, person, CircleActs.DIED);
            LocalDate closes = today.plusDays(thresholds.days(Thresholds.Line.AFTER_DEATH));
            endings.say(opened.patient(), new EndingStore.Ending(EndingStore.Kind.DIED, on, closes));
            store.closeSoftly(opened.patient(), closes);
            events.publishEvent(new LifeEnded(person, on, false));
        });
    }

    /** It was a mistake: everybody is there as before. */
    public void takeBack(Actor actor, PersonId person) {
        transactions.write(actor, () -> {
            var opened = relations.open(actor, person, CircleActs.TAKEN_BACK);
            if (endings.takeBack(opened.patient(), EndingStore.Kind.DIED)) {
                store.reopen(opened.patient(), RelationEnded.How.DIED);
                events.publishEvent(new LifeEnded(person, time.today(), true));
            }
        });
    }
}
