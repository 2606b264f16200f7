package brussels.boost.access.domain.relation;

import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.ReferentChanged;
import brussels.boost.access.RelationEnded;
import brussels.boost.access.Rights;
import brussels.boost.access.domain.GrantStore;
import brussels.boost.access.domain.circle.ChangeRights;
import brussels.boost.access.domain.circle.CircleActs;
import brussels.boost.access.domain.circle.CirclePolicy;
import brussels.boost.access.domain.circle.MemberStore;
import brussels.boost.access.domain.circle.OpenRights;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.util.EnumSet;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The person chooses another référent from their circle. The former one stays in the circle, or leaves it. */
@Component
public class ChooseReferent {
    private final Transactions transactions;
    private final Relations relations;
    private final MemberStore store;
    private final GrantStore grants;
    private final OpenRights open;
    private final BrusselsTime time;
    private final ApplicationEventPublisher events;

    ChooseReferent(Transactions transactions, Relations relations, MemberStore store, GrantStore grants, OpenRights open, BrusselsTime time,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.relations = relations;
        this.store = store;
        this.grants = grants;
        this.open = open;
        this.time = time;
        this.events = events;
    }

    /** @param formerStays the former référent remains in the circle with what was opened to them */
    public record Request(PersonId person, MemberId chosen, boolean formerStays, boolean agreed, String language) {}

    public void run(Actor actor, Request request) {
        CirclePolicy.agreed(actor, request.agreed());
        transactions.write(actor, () -> {
            var opened = relations.open(actor, request.person(), CircleActs.CHOSEN);
            MemberCard chosen = opened.members().stream()
                    .filter(member -> member.id().equals(request.chosen()) && CirclePolicy.choosable(member, time.today()))
                    .findFirst().orElseThrow(Refusal::notFound);
            List<MemberCard> former = opened.members().stream().filter(member -> member.referent() && !member.id().equals(chosen.id())).toList();
            store.referent(opened.patient(), chosen.id(), true);
            Rights held = grants.held(opened.patient()).getOrDefault(chosen.id(), Rights.Template.NOTHING.rights());
            Rights wanted = both(held, Rights.Template.REFERENT.rights());
            if (ChangeRights.opensMore(held, wanted)) {
                CirclePolicy.notToOneself(actor, chosen.account(), opened.members(), time.today());
            }
            open.run(opened.patient(), chosen.id(), wanted, null, request.language());
            events.publishEvent(new ReferentChanged(request.person(), chosen.id()));
            for (MemberCard one : former) {
                store.referent(opened.patient(), one.id(), false);
                if (request.formerStays()) {
                    relations.endStandIns(opened, one);
                } else {
                    relations.end(opened, one, RelationEnded.How.PERSON_CHANGED);
                }
            }
        });
    }

    static Rights both(Rights one, Rights other) {
        var read = EnumSet.noneOf(Family.class);
        read.addAll(one.read());
        read.addAll(other.read());
        var write = EnumSet.noneOf(Family.class);
        write.addAll(one.write());
        write.addAll(other.write());
        return new Rights(read, write);
    }
}
