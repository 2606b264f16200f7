package brussels.boost.access.domain.circle;

import brussels.boost.access.Access;
import brussels.boost.access.CircleChanged;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.Names;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RelationEnded;
import brussels.boost.access.domain.relation.Relations;
import brussels.boost.access.domain.signin.AccountStore;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The person says who must know nothing: from then on they cannot be added; whoever is there leaves once that was said and confirmed. */
@Component
public class KeepOut {
    private final Transactions transactions;
    private final Access access;
    private final Names names;
    private final ExclusionStore store;
    private final AccountStore accounts;
    private final MemberReader members;
    private final MemberStore circle;
    private final Relations relations;
    private final BrusselsTime time;
    private final ApplicationEventPublisher events;

    KeepOut(Transactions transactions, Access access, Names names, ExclusionStore store, AccountStore accounts, MemberReader members,
            MemberStore circle, Relations relations, BrusselsTime time, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.access = access;
        this.names = names;
        this.store = store;
        this.accounts = accounts;
        this.members = members;
        this.circle = circle;
        this.relations = relations;
        this.time = time;
        this.events = events;
    }

    /**
     * @param who as the person says it
     * @param mail theirs, when it is known: it is compared, not kept
     * @param leave whoever of the circle is meant leaves it: asked before
     * @param agreed the person said so aloud; asked only when somebody leaves
     */
    public record Request(PersonId person, UUID id, String who, @Nullable String mail, boolean leave, boolean agreed) {}

    /** Those the reader noted, or all of them for the person. */
    public record Answer(String name, List<Exclusion> kept) {}

    /** @param members those meant who are in the circle */
    public record Here(String name, List<MemberCard> members) {}

    public Answer read(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            var patient = access.write(actor, person, CircleActs.READ, Family.CIRCLE);
            return new Answer(names.nameToUse(patient), store.of(patient));
        });
    }

    /** Before anything is noted: who would leave. */
    public Here here(Actor actor, Request request) {
        CirclePolicy.named(request.who());
        return transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), CircleActs.READ, Family.CIRCLE);
            return new Here(names.nameToUse(patient), meant(Meant.of(request, accounts), members.all(patient)));
        });
    }

    public void run(Actor actor, Request request) {
        CirclePolicy.named(request.who());
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), CircleActs.KEPT_OUT, Family.CIRCLE);
            var meant = Meant.of(request, accounts);
            List<MemberCard> all = members.all(patient);
            List<MemberCard> here = meant(meant, all);
            CirclePolicy.mayKeepOut(actor, here, all, request.leave(), time.today());
            if (!here.isEmpty()) {
                CirclePolicy.agreed(actor, request.agreed());
            }
            store.add(patient, request.id(), request.who().strip(), meant.mail(), meant.account());
            events.publishEvent(new CircleChanged(request.person()));
            var opened = new Relations.Opened(patient, all);
            // whoever notes it goes last: afterwards nothing is open to them
            here.stream().sorted(Comparator.comparing((MemberCard member) -> Objects.equals(member.account(), actor.account()))).forEach(member -> {
                if (member.referent()) {
                    relations.end(opened, member, RelationEnded.How.PERSON_ENDED, request.id());
                } else {
                    circle.end(patient, member, new MemberStore.Ending(RelationEnded.How.PERSON_ENDED, time.today(), true, request.id()));
                    events.publishEvent(new RelationEnded(request.person(), member.id(), RelationEnded.How.PERSON_ENDED, time.today()));
                }
            });
        });
    }

    public void letIn(Actor actor, PersonId person, UUID id) {
        transactions.write(actor, () -> removed(actor, person, id));
    }

    /** As if it had never been said: those who left for it are back, with what they saw. */
    public void takeBack(Actor actor, PersonId person, UUID id) {
        transactions.write(actor, () -> circle.restoreFor(removed(actor, person, id), id));
    }

    private PatientAccess removed(Actor actor, PersonId person, UUID id) {
        var patient = access.write(actor, person, CircleActs.LET_IN, Family.CIRCLE);
        if (!store.remove(patient, id)) {
            throw Refusal.notFound();
        }
        events.publishEvent(new CircleChanged(person));
        return patient;
    }

    private List<MemberCard> meant(Meant meant, List<MemberCard> all) {
        return all.stream().filter(member -> {
            AccountId account = member.account();
            return meant.is(member, account == null ? null : accounts.known(account));
        }).toList();
    }

    public void undo(Actor actor, PersonId person, UUID id) {
        transactions.write(actor, () -> {
            if (!store.restore(access.write(actor, person, CircleActs.KEPT_OUT, Family.CIRCLE), id)) {
                throw Refusal.notFound();
            }
            events.publishEvent(new CircleChanged(person));
        });
    }
}
