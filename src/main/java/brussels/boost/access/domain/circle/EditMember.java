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
import org.jspecify.annotations.Nullable;
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

    /** @param version the one that was read @param word how the person said that they trust them or let them speak, when that is new */
    public record Request(PersonId person, NewMember member, int version, MemberCard.@Nullable Word word) {
        /** Nothing new about who speaks for the person. */
        public Request(PersonId person, NewMember member, int version) {
            this(person, member, version, null);
        }
    }

    public void run(Actor actor, Request request) {
        CirclePolicy.described(request.member());
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), CircleActs.CHANGED, Family.CIRCLE);
            MemberCard written = reader.one(patient, request.member().id()).orElseThrow(Refusal::notFound);
            boolean speaks = request.member().representative() && !written.representative() || request.member().trustedPerson() && !written.trustedPerson();
            if (speaks) {
                CirclePolicy.notToOneself(actor, written.account(), reader.all(patient), time.today());
                access.write(actor, request.person(), CircleActs.SPEAKS, Family.CIRCLE);
            }
            MemberCard.Word word = speaks ? CirclePolicy.word(actor, request.word(), time.today()) : null;
            if (!store.change(patient, request.member(), request.version())) {
                throw Refusal.conflict("circle.refusal.changed");
            }
            if (word != null) {
                store.spoken(patient, written.id(), word);
            }
            events.publishEvent(new CircleChanged(request.person()));
        });
    }
}
