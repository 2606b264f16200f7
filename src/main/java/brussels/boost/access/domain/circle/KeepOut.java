package brussels.boost.access.domain.circle;

import brussels.boost.access.Access;
import brussels.boost.access.CircleChanged;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.Names;
import brussels.boost.access.RelationEnded;
import brussels.boost.access.domain.signin.AccountStore;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The person says who must know nothing: from then on they cannot be added, and if they are there they leave at once. */
@Component
public class KeepOut {
    private final Transactions transactions;
    private final Access access;
    private final Names names;
    private final ExclusionStore store;
    private final AccountStore accounts;
    private final MemberReader members;
    private final MemberStore circle;
    private final BrusselsTime time;
    private final ApplicationEventPublisher events;

    KeepOut(Transactions transactions, Access access, Names names, ExclusionStore store, AccountStore accounts, MemberReader members,
            MemberStore circle, BrusselsTime time, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.access = access;
        this.names = names;
        this.store = store;
        this.accounts = accounts;
        this.members = members;
        this.circle = circle;
        this.time = time;
        this.events = events;
    }

    /** @param who as the person says it @param mail theirs, when it is known: it is compared, not kept */
    public record Request(PersonId person, UUID id, String who, @Nullable String mail) {}

    /** Those the reader noted, or all of them for the person. */
    public record Answer(String name, List<Exclusion> kept) {}

    public Answer read(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            var patient = access.write(actor, person, CircleActs.READ, Family.CIRCLE);
            return new Answer(names.nameToUse(patient), store.of(patient));
        });
    }

    public void run(Actor actor, Request request) {
        if (request.who().isBlank() || request.who().length() > 120) {
            throw Refusal.invalid("who", "circle.refusal.who");
        }
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), CircleActs.KEPT_OUT, Family.CIRCLE);
            String mail = request.mail() == null || request.mail().isBlank() ? null : request.mail().strip();
            AccountId account = mail == null ? null : accounts.byLogin(mail).map(AccountStore.Known::id).orElse(null);
            store.add(patient, request.id(), request.who().strip(), mail, account);
            for (MemberCard member : members.all(patient)) {
                if (!member.referent() && store.keptOut(patient, member.account(), member.name(), null)) {
                    circle.end(patient, member, RelationEnded.How.PERSON_ENDED, time.today(), true);
                    events.publishEvent(new RelationEnded(request.person(), member.id(), RelationEnded.How.PERSON_ENDED, time.today()));
                }
            }
            events.publishEvent(new CircleChanged(request.person()));
        });
    }

    public void letIn(Actor actor, PersonId person, UUID id) {
        transactions.write(actor, () -> {
            if (!store.remove(access.write(actor, person, CircleActs.LET_IN, Family.CIRCLE), id)) {
                throw Refusal.notFound();
            }
        });
    }

    public void undo(Actor actor, PersonId person, UUID id) {
        transactions.write(actor, () -> {
            if (!store.restore(access.write(actor, person, CircleActs.KEPT_OUT, Family.CIRCLE), id)) {
                throw Refusal.notFound();
            }
        });
    }
}
