package brussels.boost.access.domain.relation;

import brussels.boost.access.Access;
import brussels.boost.access.CircleChanged;
import brussels.boost.access.Family;
import brussels.boost.access.Hat;
import brussels.boost.access.MemberCard;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.ReferentChanged;
import brussels.boost.access.RelationEnded;
import brussels.boost.access.Rights;
import brussels.boost.access.domain.GrantStore;
import brussels.boost.access.domain.circle.ChangeRights;
import brussels.boost.access.domain.circle.CircleActs;
import brussels.boost.access.domain.circle.CirclePolicy;
import brussels.boost.access.domain.circle.MemberReader;
import brussels.boost.access.domain.circle.MemberStore;
import brussels.boost.access.domain.circle.OpenRights;
import brussels.boost.access.domain.signin.AccountStore;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The person says what comes after somebody left: keep them in another role, take another member, or stop there. */
@Component
public class DecideDeparture {
    private final Transactions transactions;
    private final Access access;
    private final DepartureStore store;
    private final MemberReader reader;
    private final MemberStore members;
    private final AccountStore accounts;
    private final GrantStore grants;
    private final OpenRights open;
    private final BrusselsTime time;
    private final ApplicationEventPublisher events;

    DecideDeparture(Transactions transactions, Access access, DepartureStore store, MemberReader reader, MemberStore members, AccountStore accounts,
            GrantStore grants, OpenRights open, BrusselsTime time, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.reader = reader;
        this.members = members;
        this.accounts = accounts;
        this.grants = grants;
        this.open = open;
        this.time = time;
        this.events = events;
    }

    /** @param keepAs another role of theirs @param instead another member; both null: it ends here */
    public record Request(PersonId person, UUID departure, @Nullable HatId keepAs, @Nullable MemberId instead, boolean agreed, String language) {}

    public void run(Actor actor, Request request) {
        CirclePolicy.agreed(actor, request.agreed());
        transactions.write(actor, () -> {
            HatId keepAs = request.keepAs();
            MemberId instead = request.instead();
            var outcome = keepAs != null ? DepartureStore.Outcome.KEPT : instead != null ? DepartureStore.Outcome.REPLACED : DepartureStore.Outcome.ENDED;
            var patient = access.write(actor, request.person(), switch (outcome) {
                case KEPT -> CircleActs.DEPARTURE_KEPT;
                case REPLACED -> CircleActs.DEPARTURE_REPLACED;
                case ENDED -> CircleActs.DEPARTURE_ENDED;
            }, Family.CIRCLE);
            List<MemberCard> all = reader.all(patient);
            MemberCard gone = store.of(patient).stream().filter(row -> row.id().equals(request.departure()) && row.outcome() == null).findFirst()
                    .flatMap(row -> reader.one(patient, row.member())).orElseThrow(Refusal::notFound);
            if (keepAs != null) {
                keep(patient, gone, keepAs);
            } else if (instead != null) {
                replace(patient, gone, all, instead, request.language());
            }
            if (!store.decide(patient, request.departure(), outcome)) {
                throw Refusal.notFound();
            }
            events.publishEvent(new CircleChanged(request.person()));
            // last: whoever was entrusted with asking may be the one who writes the answer down
            all.stream().filter(member -> gone.id().equals(member.standsInFor()))
                    .forEach(member -> members.end(patient, member, RelationEnded.How.STAND_IN_OVER, time.today(), true));
        });
    }

    /** It was not the end after all. */
    public void undo(Actor actor, PersonId person, UUID departure) {
        transactions.write(actor, () -> {
            if (!store.reopen(access.write(actor, person, CircleActs.TAKEN_BACK, Family.CIRCLE), departure)) {
                throw Refusal.notFound();
            }
        });
    }

    private void keep(PatientAccess patient, MemberCard gone, HatId hat) {
        List<Hat> elsewhere = ReadDepartures.elsewhere(accounts.hats(Objects.requireNonNull(gone.account())));
        if (elsewhere.stream().noneMatch(one -> one.id().equals(hat))) {
            throw Refusal.notFound();
        }
        store.back(patient, gone.id(), hat);
    }

    private void replace(PatientAccess patient, MemberCard gone, List<MemberCard> all, MemberId instead, String language) {
        MemberCard chosen = all.stream().filter(member -> member.id().equals(instead) && CirclePolicy.choosable(member, time.today()))
                .findFirst().orElseThrow(Refusal::notFound);
        var held = grants.held(patient);
        Rights now = held.getOrDefault(chosen.id(), Rights.Template.NOTHING.rights());
        Rights wanted = ChooseReferent.both(now, held.getOrDefault(gone.id(), Rights.Template.NOTHING.rights()));
        if (ChangeRights.opensMore(now, wanted)) {
            CirclePolicy.notToOneself(patient.actor(), chosen.account(), all, time.today());
        }
        open.run(patient, chosen.id(), wanted, null, language);
        if (gone.referent()) {
            members.referent(patient, chosen.id(), true);
            events.publishEvent(new ReferentChanged(patient.person(), chosen.id()));
        }
    }
}
