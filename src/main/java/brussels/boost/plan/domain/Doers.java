package brussels.boost.plan.domain;

import brussels.boost.access.Circles;
import brussels.boost.access.MemberCard;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.Doer;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may do a step, and the name under which a line still says who when it is read later. Inside a transaction. */
@Component
public class Doers {
    private final Circles circles;
    private final Author.Names authors;

    Doers(Circles circles, Author.Names authors) {
        this.circles = circles;
        this.authors = authors;
    }

    /** The circle as this access sees it, without those who left and without the actor. */
    public List<MemberCard> others(PatientAccess patient) {
        AccountId me = patient.actor().account();
        return circles.members(patient).stream()
                .filter(member -> member.state() != MemberCard.State.ENDED && (me == null || !me.equals(member.account()))).toList();
    }

    /** "Me" and a member named by their identifier get their names. */
    Doer named(PatientAccess patient, Doer doer) {
        MemberId member = doer.member();
        if (doer.name() != null) {
            return doer;
        }
        if (member != null) {
            MemberCard card = others(patient).stream().filter(other -> other.id().equals(member)).findFirst()
                    .orElseThrow(() -> Refusal.invalid("doer", "plan.doer.unknown"));
            return Doer.member(member, card.account(), card.name());
        }
        AccountId account = doer.account();
        String name = authors.of(patient.actor()).name();
        return account != null && account.equals(patient.actor().account()) && name != null ? Doer.account(account, name) : doer;
    }
}
