package brussels.boost.access.domain.relation;

import brussels.boost.access.CircleChanged;
import brussels.boost.access.MemberCard;
import brussels.boost.access.RelationEnded;
import brussels.boost.access.domain.circle.CircleActs;
import brussels.boost.access.domain.circle.CirclePolicy;
import brussels.boost.access.domain.circle.MemberStore;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The person moves away: who stops stops on that day, by itself; the others stay. */
@Component
public class RecordMove {
    private final Transactions transactions;
    private final Relations relations;
    private final MemberStore store;
    private final EndingStore endings;
    private final BrusselsTime time;
    private final ApplicationEventPublisher events;

    RecordMove(Transactions transactions, Relations relations, MemberStore store, EndingStore endings, BrusselsTime time,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.relations = relations;
        this.store = store;
        this.endings = endings;
        this.time = time;
        this.events = events;
    }

    /** @param stopping whose last day it is */
    public record Request(PersonId person, LocalDate on, Set<MemberId> stopping, boolean agreed) {}

    public void run(Actor actor, Request request) {
        CirclePolicy.agreed(actor, request.agreed());
        if (request.on().isBefore(time.today())) {
            throw Refusal.invalid("on", "relation.refusal.past");
        }
        transactions.write(actor, () -> {
            var opened = relations.open(actor, request.person(), CircleActs.MOVED);
            endings.say(opened.patient(), new EndingStore.Ending(EndingStore.Kind.MOVED, request.on(), request.on()));
            for (MemberCard member : opened.members()) {
                if (request.stopping().contains(member.id())) {
                    store.end(opened.patient(), member, RelationEnded.How.MOVED, request.on(), false);
                    events.publishEvent(new RelationEnded(request.person(), member.id(), RelationEnded.How.MOVED, request.on()));
                }
            }
            events.publishEvent(new CircleChanged(request.person()));
        });
    }

    public void takeBack(Actor actor, PersonId person) {
        transactions.write(actor, () -> {
            var opened = relations.open(actor, person, CircleActs.TAKEN_BACK);
            if (endings.takeBack(opened.patient(), EndingStore.Kind.MOVED)) {
                store.reopen(opened.patient(), RelationEnded.How.MOVED);
                events.publishEvent(new CircleChanged(person));
            }
        });
    }
}
