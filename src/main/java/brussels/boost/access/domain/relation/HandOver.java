package brussels.boost.access.domain.relation;

import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.ReferentChanged;
import brussels.boost.access.RelationEnded;
import brussels.boost.access.Rights;
import brussels.boost.access.domain.GrantStore;
import brussels.boost.access.domain.SealedWords;
import brussels.boost.access.domain.circle.CircleActs;
import brussels.boost.access.domain.circle.CirclePolicy;
import brussels.boost.access.domain.circle.Entrust;
import brussels.boost.access.domain.circle.MemberStore;
import brussels.boost.access.domain.circle.OpenRights;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The référent hands over, in two lines, to a colleague the person accepts; then their own relation is over. */
@Component
public class HandOver {
    private final Transactions transactions;
    private final Relations relations;
    private final MemberStore store;
    private final GrantStore grants;
    private final OpenRights open;
    private final Entrust entrust;
    private final BriefStore briefs;
    private final BrusselsTime time;
    private final ApplicationEventPublisher events;

    HandOver(Transactions transactions, Relations relations, MemberStore store, GrantStore grants, OpenRights open, Entrust entrust, BriefStore briefs,
            BrusselsTime time, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.relations = relations;
        this.store = store;
        this.grants = grants;
        this.open = open;
        this.entrust = entrust;
        this.briefs = briefs;
        this.time = time;
        this.events = events;
    }

    /** @param id the form's submission, and the new référent's place in the circle unless they have one */
    public record Request(MemberId id, PersonId person, MemberId referent, AccountId account, HatId hat, String brief, boolean agreed, String language) {}

    public void run(Actor actor, Request request) {
        CirclePolicy.agreed(actor, request.agreed());
        check(request.brief());
        transactions.write(actor, () -> {
            var opened = relations.open(actor, request.person(), CircleActs.HANDED_OVER);
            MemberCard former = CirclePolicy.referent(opened.members(), request.referent());
            if (request.account().equals(former.account())) {
                throw Refusal.invalid("login", "relation.refusal.same");
            }
            CirclePolicy.notToOneself(actor, request.account(), opened.members(), time.today());
            var held = grants.held(opened.patient());
            MemberId next = opened.members().stream()
                    .filter(member -> request.account().equals(member.account()) && !member.standIn() && member.state() == MemberCard.State.ACTIVE)
                    .map(MemberCard::id).findFirst().orElse(request.id());
            if (next.equals(request.id())) {
                store.add(opened.patient(), new NewMember(next, MemberCard.Kind.PROFESSIONAL, MemberCard.State.ACTIVE, request.account(), request.hat(),
                        SealedWords.NONE, false, false, true, null), MemberStore.Stay.OPEN);
            }
            store.referent(opened.patient(), next, true);
            Rights rights = ChooseReferent.both(held.getOrDefault(former.id(), Rights.Template.REFERENT.rights()),
                    held.getOrDefault(next, Rights.Template.NOTHING.rights()));
            open.run(opened.patient(), next, rights, null, request.language());
            briefs.write(opened.patient(), request.id().value(), next, request.brief().strip());
            entrust.run(opened.patient(), new Entrust.Given(next, request.account(), Entrust.How.HANDED_OVER, former.id(), next.equals(request.id())));
            events.publishEvent(new ReferentChanged(request.person(), next));
            store.referent(opened.patient(), former.id(), false);
            relations.end(opened, former, RelationEnded.How.HANDED_OVER);
        });
    }

    /** What can be said before anything is changed. */
    public void check(String brief) {
        CirclePolicy.brief(brief);
    }
}
