package brussels.boost.access.domain.circle;

import brussels.boost.access.Access;
import brussels.boost.access.CircleChanged;
import brussels.boost.access.Family;
import brussels.boost.access.NewMember;
import brussels.boost.access.Rights;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Adds somebody to a person's circle; sent twice, once. */
@Component
public class AddMember {
    private final Transactions transactions;
    private final Access access;
    private final MemberReader reader;
    private final MemberStore store;
    private final OpenRights open;
    private final BrusselsTime time;
    private final ApplicationEventPublisher events;

    AddMember(Transactions transactions, Access access, MemberReader reader, MemberStore store, OpenRights open, BrusselsTime time,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.access = access;
        this.reader = reader;
        this.store = store;
        this.open = open;
        this.time = time;
        this.events = events;
    }

    /** @param agreed the person said so aloud; asked only when something is opened @param language of the screen it was asked on */
    public record Request(PersonId person, NewMember member, Rights rights, boolean agreed, String language) {}

    public void run(Actor actor, Request request) {
        CirclePolicy.described(request.member());
        boolean opens = !request.rights().nothing();
        if (opens) {
            CirclePolicy.agreed(actor, request.agreed());
        }
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), CircleActs.ADDED, Family.CIRCLE);
            CirclePolicy.notToOneself(actor, request.member().account(), reader.all(patient), time.today());
            if (store.add(patient, request.member(), MemberStore.Stay.OPEN)) {
                if (opens) {
                    open.run(patient, request.member().id(), request.rights(), null, request.language());
                }
                events.publishEvent(new CircleChanged(request.person()));
            }
        });
    }
}
