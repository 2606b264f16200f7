package brussels.boost.access.domain.circle;

import brussels.boost.access.Access;
import brussels.boost.access.CircleChanged;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.RelationEnded;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Somebody is no longer in the circle and sees nothing from now on; brought back, they see what they saw. */
@Component
public class EndMembership {
    private final Transactions transactions;
    private final Access access;
    private final MemberReader reader;
    private final MemberStore store;
    private final BrusselsTime time;
    private final ApplicationEventPublisher events;

    EndMembership(Transactions transactions, Access access, MemberReader reader, MemberStore store, BrusselsTime time, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.access = access;
        this.reader = reader;
        this.store = store;
        this.time = time;
        this.events = events;
    }

    public void run(Actor actor, PersonId person, MemberId id) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, CircleActs.LEFT, Family.CIRCLE);
            MemberCard member = reader.one(patient, id).orElseThrow(Refusal::notFound);
            if (member.referent()) {
                throw Refusal.forbidden("circle.refusal.referent");
            }
            var how = member.standIn() ? RelationEnded.How.STAND_IN_OVER : RelationEnded.How.LEFT;
            // told first: who ends their own place may not tell afterwards
            events.publishEvent(new CircleChanged(person));
            store.end(patient, member, how, time.today(), true);
            events.publishEvent(new RelationEnded(person, id, how, time.today()));
        });
    }

    public void undo(Actor actor, PersonId person, MemberId id) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, CircleActs.BACK, Family.CIRCLE);
            if (!store.restore(patient, reader.one(patient, id).orElseThrow(Refusal::notFound))) {
                throw Refusal.conflict("circle.refusal.tooLate");
            }
            events.publishEvent(new CircleChanged(person));
        });
    }
}
