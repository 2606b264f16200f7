package brussels.boost.access.domain.circle;

import brussels.boost.access.Access;
import brussels.boost.access.CircleChanged;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.Rights;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import org.jspecify.annotations.Nullable;
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
    private final Entrust entrust;
    private final BrusselsTime time;
    private final ApplicationEventPublisher events;

    AddMember(Transactions transactions, Access access, MemberReader reader, MemberStore store, OpenRights open, Entrust entrust, BrusselsTime time,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.access = access;
        this.reader = reader;
        this.store = store;
        this.open = open;
        this.entrust = entrust;
        this.time = time;
        this.events = events;
    }

    /** @param agreed the person said so aloud; asked only when something is opened @param language of the screen it was asked on @param word how the person said that they trust them or let them speak */
    public record Request(PersonId person, NewMember member, Rights rights, boolean agreed, String language, MemberCard.@Nullable Word word) {
        /** Of somebody who does not speak for the person. */
        public Request(PersonId person, NewMember member, Rights rights, boolean agreed, String language) {
            this(person, member, rights, agreed, language, null);
        }
    }

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
                if (request.member().trustedPerson() || request.member().representative()) {
                    access.write(actor, request.person(), CircleActs.SPEAKS, Family.CIRCLE);
                    store.spoken(patient, request.member().id(), CirclePolicy.word(actor, request.word(), time.today()));
                }
                if (opens) {
                    open.run(patient, request.member().id(), request.rights(), null, request.language());
                }
                AccountId account = request.member().account();
                if (opens && account != null && request.member().kind() == MemberCard.Kind.PROFESSIONAL && request.member().state() == MemberCard.State.ACTIVE) {
                    entrust.run(patient, new Entrust.Given(request.member().id(), account, Entrust.How.ADDED, null, true));
                }
                events.publishEvent(new CircleChanged(request.person()));
            }
        });
    }
}
