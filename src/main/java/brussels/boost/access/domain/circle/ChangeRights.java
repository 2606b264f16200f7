package brussels.boost.access.domain.circle;

import brussels.boost.access.Access;
import brussels.boost.access.CircleChanged;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.Rights;
import brussels.boost.access.domain.GrantStore;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The person opens more, or less, to one member. Taking back works at once. */
@Component
public class ChangeRights {
    private final Transactions transactions;
    private final Access access;
    private final MemberReader reader;
    private final GrantStore grants;
    private final OpenRights open;
    private final BrusselsTime time;
    private final ApplicationEventPublisher events;

    ChangeRights(Transactions transactions, Access access, MemberReader reader, GrantStore grants, OpenRights open, BrusselsTime time,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.access = access;
        this.reader = reader;
        this.grants = grants;
        this.open = open;
        this.time = time;
        this.events = events;
    }

    /** @param agreed the person said so aloud; asked only when something more is opened */
    public record Request(PersonId person, MemberId member, Rights rights, boolean agreed, String language) {}

    public void run(Actor actor, Request request) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), CircleActs.RIGHTS, Family.CIRCLE);
            MemberCard member = reader.one(patient, request.member()).filter(card -> card.reads())
                    .orElseThrow(Refusal::notFound);
            Rights held = grants.held(patient).getOrDefault(member.id(), Rights.Template.NOTHING.rights());
            if (opensMore(held, request.rights())) {
                CirclePolicy.notToOneself(actor, member.account(), reader.all(patient), time.today());
                CirclePolicy.agreed(actor, request.agreed());
            }
            open.run(patient, member.id(), request.rights(), endOf(member.standIn() ? member.until() : null), request.language());
            events.publishEvent(new CircleChanged(request.person()));
        });
    }

    public static boolean opensMore(Rights held, Rights wanted) {
        return !held.read().containsAll(wanted.read()) || !held.write().containsAll(wanted.write());
    }

    /** Midnight in Brussels after that day. */
    public static @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(BrusselsTime.ZONE).toInstant();
    }
}
