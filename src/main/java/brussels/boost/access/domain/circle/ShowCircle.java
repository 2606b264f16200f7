package brussels.boost.access.domain.circle;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.Names;
import brussels.boost.access.Overview;
import brussels.boost.access.Rights;
import brussels.boost.access.Speaks;
import brussels.boost.access.domain.GrantStore;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is around a person, what each of them may see, and whom to call now. */
@Component
public class ShowCircle {
    private final Transactions transactions;
    private final Access access;
    private final MemberReader reader;
    private final GrantStore grants;
    private final Names names;
    private final BrusselsTime time;
    private final Speaks speaks;
    private final Overview overview;
    private final ConfideProtection confided;

    ShowCircle(Transactions transactions, Access access, MemberReader reader, GrantStore grants, Names names, BrusselsTime time, Speaks speaks,
            Overview overview, ConfideProtection confided) {
        this.confided = confided;
        this.overview = overview;
        this.speaks = speaks;
        this.transactions = transactions;
        this.access = access;
        this.reader = reader;
        this.grants = grants;
        this.names = names;
        this.time = time;
    }

    /** @param held what each member may see; who is not in it sees nothing @param speaks who said so @param now the hour in Brussels @param overview who keeps it */
    public record Answer(String name, List<MemberCard> members, Map<MemberId, Rights> held, Map<AccountId, List<String>> speaks, boolean mayChange,
            LocalDateTime now, Overview.@Nullable Said overview) {}

    /**
     * @param mine this is the reader's own line in the circle
     * @param ownName nothing else was written, so that the account's own name is shown
     * @param knows of the services that protect the person; null while there is nothing to know
     */
    public record One(String name, MemberCard member, Rights held, boolean mine, boolean ownName, @Nullable Boolean knows) {}

    public Answer run(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            var patient = access.read(actor, person, CircleActs.READ, Family.CIRCLE);
            List<MemberCard> members = reader.all(patient);
            return new Answer(names.nameToUse(patient), members, grants.held(patient), speaks(members), patient.mayWrite(Family.CIRCLE), now(),
                    overview.said(patient).orElse(null));
        });
    }

    public Answer call(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            var patient = access.read(actor, person, CircleActs.CALL, Family.CIRCLE);
            return new Answer(names.nameToUse(patient), reader.all(patient), Map.of(), Map.of(), patient.mayWrite(Family.CIRCLE), now(), null);
        });
    }

    /** Before changing the circle: the name, and the right to. */
    public String name(Actor actor, PersonId person) {
        return transactions.write(actor, () -> names.nameToUse(access.write(actor, person, CircleActs.READ, Family.CIRCLE)));
    }

    /** Before changing one member. */
    public One one(Actor actor, PersonId person, MemberId member) {
        return transactions.write(actor, () -> {
            var patient = access.write(actor, person, CircleActs.READ, Family.CIRCLE);
            var card = reader.one(patient, member).filter(found -> found.state() != MemberCard.State.ENDED).orElseThrow(Refusal::notFound);
            return new One(names.nameToUse(patient), card, grants.held(patient).getOrDefault(member, Rights.Template.NOTHING.rights()),
                    card.account() != null && card.account().equals(actor.account()), reader.ownName(patient, member),
                    card.discreet() ? null : confided.knows(patient, member).orElse(null));
        });
    }

    /** Of those who work; what near ones speak is theirs. */
    private Map<AccountId, List<String>> speaks(List<MemberCard> members) {
        return speaks.of(members.stream().filter(member -> member.kind() == MemberCard.Kind.PROFESSIONAL).map(MemberCard::account).filter(Objects::nonNull).toList());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(time.now(), BrusselsTime.ZONE);
    }
}
