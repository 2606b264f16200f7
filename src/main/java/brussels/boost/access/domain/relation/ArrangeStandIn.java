package brussels.boost.access.domain.relation;

import brussels.boost.access.CircleChanged;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.Rights;
import brussels.boost.access.domain.GrantStore;
import brussels.boost.access.domain.SealedWords;
import brussels.boost.access.domain.circle.ChangeRights;
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
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** For a leave: a colleague the person accepts sees what the référent sees, between two dates, with a brief in two lines. */
@Component
public class ArrangeStandIn {
    private final Transactions transactions;
    private final Relations relations;
    private final MemberStore store;
    private final GrantStore grants;
    private final OpenRights open;
    private final Entrust entrust;
    private final BriefStore briefs;
    private final BrusselsTime time;
    private final ApplicationEventPublisher events;

    ArrangeStandIn(Transactions transactions, Relations relations, MemberStore store, GrantStore grants, OpenRights open, Entrust entrust, BriefStore briefs,
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

    /** @param id the form's submission, and the stand-in's place in the circle @param until their last day */
    public record Request(MemberId id, PersonId person, MemberId referent, AccountId account, HatId hat, LocalDate from, LocalDate until,
            String brief, boolean agreed, String language) {}

    public void run(Actor actor, Request request) {
        CirclePolicy.agreed(actor, request.agreed());
        check(request.from(), request.until(), request.brief());
        transactions.write(actor, () -> {
            var opened = relations.open(actor, request.person(), CircleActs.STAND_IN);
            MemberCard referent = CirclePolicy.referent(opened.members(), request.referent());
            if (request.account().equals(referent.account())) {
                throw Refusal.invalid("login", "relation.refusal.same");
            }
            CirclePolicy.notToOneself(actor, request.account(), opened.members(), time.today());
            Rights rights = grants.held(opened.patient()).getOrDefault(referent.id(), Rights.Template.NOTHING.rights());
            var member = new NewMember(request.id(), MemberCard.Kind.PROFESSIONAL, MemberCard.State.ACTIVE, request.account(), request.hat(),
                    SealedWords.NONE, false, false, true, null);
            if (store.add(opened.patient(), member, new MemberStore.Stay(request.from(), request.until(), referent.id()))) {
                open.run(opened.patient(), member.id(), rights, ChangeRights.endOf(request.until()), request.language());
                briefs.write(opened.patient(), request.id().value(), member.id(), request.brief().strip());
                entrust.run(opened.patient(), new Entrust.Given(member.id(), request.account(), Entrust.How.STAND_IN, null, true));
                events.publishEvent(new CircleChanged(request.person()));
            }
        });
    }

    /** What can be said before anything is changed. */
    public void check(LocalDate from, LocalDate until, String brief) {
        CirclePolicy.leave(from, until, time.today());
        CirclePolicy.brief(brief);
    }
}
