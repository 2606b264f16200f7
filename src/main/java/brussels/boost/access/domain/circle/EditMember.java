package brussels.boost.access.domain.circle;

import brussels.boost.access.Access;
import brussels.boost.access.CircleChanged;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Changes what is written about a member; never what they may see. */
@Component
public class EditMember {
    private final Transactions transactions;
    private final Access access;
    private final MemberReader reader;
    private final MemberStore store;
    private final BrusselsTime time;
    private final ApplicationEventPublisher events;

    EditMember(Transactions transactions, Access access, MemberReader reader, MemberStore store, BrusselsTime time,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.access = access;
        this.reader = reader;
        this.store = store;
        this.time = time;
        this.events = events;
    }

    /** @param version the one that was read */
    public record Request(PersonId person, NewMember member, int version) {}

    public void run(Actor actor, Request request) {
        CirclePolicy.described(request.member());
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), CircleActs.CHANGED, Family.CIRCLE);
            MemberCard written = reader.one(patient, request.member().id()).orElseThrow(Refusal::notFound);
            if (request.member().representative() && !written.representative() || request.member().trustedPerson() && !written.trustedPerson()) {
                CirclePolicy.notToOneself(actor, written.account(), reader.all(patient), time.today());
            }
            if (!store.change(patient, request.member(), request.version())) {
                throw Refusal.conflict("circle.refusal.changed");
            }
            events.publishEvent(new CircleChanged(request.person()));
        });
    }
}
