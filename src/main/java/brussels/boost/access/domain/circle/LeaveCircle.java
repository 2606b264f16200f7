package brussels.boost.access.domain.circle;

import brussels.boost.access.Access;
import brussels.boost.access.CircleChanged;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.Names;
import brussels.boost.access.RelationEnded;
import brussels.boost.access.domain.signin.AccountStore;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Somebody leaves a circle by themself, whatever is open to them there, with one sentence for the person if they like. */
@Component
public class LeaveCircle {
    private final Transactions transactions;
    private final Access access;
    private final Names names;
    private final MemberReader reader;
    private final LeavingStore store;
    private final AccountStore accounts;
    private final ExclusionStore exclusions;
    private final BrusselsTime time;
    private final ApplicationEventPublisher events;

    LeaveCircle(Transactions transactions, Access access, Names names, MemberReader reader, LeavingStore store, AccountStore accounts,
            ExclusionStore exclusions, BrusselsTime time, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.access = access;
        this.names = names;
        this.reader = reader;
        this.store = store;
        this.accounts = accounts;
        this.exclusions = exclusions;
        this.time = time;
        this.events = events;
    }

    /** @param referent their place as référent, which ends on the page of the relation; else null */
    public record Asked(String name, @Nullable MemberId referent) {}

    public Asked look(Actor actor, PersonId person) {
        CirclePolicy.mayLeave(actor);
        return transactions.write(actor, () -> {
            var patient = access.read(actor, person, CircleActs.LEAVING, Family.IDENTITY);
            List<MemberCard> members = patient.mayRead(Family.CIRCLE) ? reader.all(patient) : List.of();
            return new Asked(names.nameToUse(patient), members.stream()
                    .filter(member -> member.referent() && Objects.equals(member.account(), actor.account())).map(MemberCard::id).findFirst().orElse(null));
        });
    }

    public void run(Actor actor, PersonId person, String said) {
        CirclePolicy.mayLeave(actor);
        CirclePolicy.farewell(said);
        transactions.write(actor, () -> {
            var patient = access.read(actor, person, CircleActs.WENT, Family.IDENTITY);
            // told first: afterwards nothing is open to them
            events.publishEvent(new CircleChanged(person));
            List<MemberId> gone = store.leave(patient, said.isBlank() ? null : said.strip());
            if (gone.isEmpty()) {
                throw Refusal.forbidden("circle.refusal.referent");
            }
            gone.forEach(member -> events.publishEvent(new RelationEnded(person, member, RelationEnded.How.LEFT, time.today())));
        });
    }

    /** Within the hour, as long as the person does not keep them out. */
    public void undo(Actor actor, PersonId person) {
        CirclePolicy.mayLeave(actor);
        transactions.write(actor, () -> {
            AccountStore.Known own = accounts.known(Objects.requireNonNull(actor.account()));
            if (!store.comeBack(person, exclusions.hashes(person, own.name(), own.login()))) {
                throw Refusal.conflict("circle.refusal.tooLate");
            }
            access.read(actor, person, CircleActs.BACK, Family.IDENTITY);
            events.publishEvent(new CircleChanged(person));
        });
    }
}
