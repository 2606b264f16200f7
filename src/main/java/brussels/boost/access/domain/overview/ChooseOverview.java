package brussels.boost.access.domain.overview;

import brussels.boost.access.Access;
import brussels.boost.access.CircleChanged;
import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The person says who keeps the overview: themself, somebody of the circle, or nobody. */
@Component
public class ChooseOverview {
    private final Transactions transactions;
    private final Access access;
    private final Circles circles;
    private final OverviewStore store;
    private final Outbox outbox;
    private final BrusselsTime time;
    private final ApplicationEventPublisher events;

    ChooseOverview(Transactions transactions, Access access, Circles circles, OverviewStore store, Outbox outbox, BrusselsTime time,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.access = access;
        this.circles = circles;
        this.store = store;
        this.outbox = outbox;
        this.time = time;
        this.events = events;
    }

    /** Who it is. */
    public enum Whom {
        PERSON,
        MEMBER,
        NOBODY
    }

    /** @param member with {@link Whom#MEMBER} @param how the person said so; needless from the person @param willing the named one said yes to who writes it down */
    public record Request(UUID id, PersonId person, Whom whom, @Nullable MemberId member, OverviewPolicy.@Nullable How how, boolean willing) {}

    public void run(Actor actor, Request request) {
        OverviewPolicy.How how = OverviewPolicy.said(actor, request.how());
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), OverviewActs.CHOSEN, Family.CIRCLE);
            MemberId member = request.whom() == Whom.MEMBER ? request.member() : null;
            store.name(patient, request.id(), member, state(patient, request), how);
            store.toTell(patient, request.id()).forEach(outbox::send);
            events.publishEvent(new CircleChanged(request.person()));
        });
    }

    /** What stood before the last change stands again. */
    public void undo(Actor actor, PersonId person, UUID id) {
        transactions.write(actor, () -> {
            if (!store.takeBack(access.write(actor, person, OverviewActs.CHOSEN, Family.CIRCLE), id)) {
                throw Refusal.notFound();
            }
            events.publishEvent(new CircleChanged(person));
        });
    }

    private OverviewPolicy.State state(PatientAccess patient, Request request) {
        return switch (request.whom()) {
            case PERSON -> OverviewPolicy.State.KEEPS;
            case NOBODY -> OverviewPolicy.State.NOBODY;
            case MEMBER -> {
                MemberCard named = OverviewPolicy.nameable(circles.members(patient), time.today()).stream()
                        .filter(one -> one.id().equals(request.member())).findFirst().orElseThrow(() -> Refusal.invalid("who", "overview.refusal.who"));
                yield OverviewPolicy.answer(patient.actor(), named, store.reads(patient, named.id()), request.willing());
            }
        };
    }
}
