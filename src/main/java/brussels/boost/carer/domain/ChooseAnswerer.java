package brussels.boost.carer.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The carer says who shall call them back. That professional sees the name, the number and the request, no more. */
@Component
public class ChooseAnswerer {
    private final Transactions transactions;
    private final Access access;
    private final Circles circles;
    private final SpaceStore store;
    private final DutyStore duties;
    private final BrusselsTime time;
    private final Accounts accounts;

    ChooseAnswerer(Transactions transactions, Access access, Circles circles, SpaceStore store, DutyStore duties, BrusselsTime time, Accounts accounts) {
        this.accounts = accounts;
        this.transactions = transactions;
        this.access = access;
        this.circles = circles;
        this.store = store;
        this.duties = duties;
        this.time = time;
    }

    public void run(Actor.Oneself self, AccountId chosen) {
        transactions.write(self, () -> {
            var own = access.write(self, self.person(), CarerActs.ANSWERER, Family.IDENTITY, Family.CIRCLE, Family.CONSENTS);
            Map<AccountId, HatId> known = new HashMap<>();
            duties.all().forEach(one -> known.put(one.account(), one.hat()));
            circles.referentsNear().forEach(one -> known.put(one.account(), one.hat()));
            if (!known.containsKey(chosen)) {
                throw Refusal.notFound();
            }
            if (circles.members(own).stream().noneMatch(one -> ReadSpace.isHere(one, chosen, time.today()))) {
                circles.addMember(own, member(chosen, known.get(chosen)), CarerPolicy.toCallBack());
            }
            store.answeredBy(own, chosen);
        });
    }

    /** Whoever the carer chose, who is still there and not away today. */
    @Nullable AccountId current(PatientAccess own, Space space) {
        AccountId chosen = space.answers();
        return chosen != null && circles.members(own).stream().anyMatch(one -> ReadSpace.isHere(one, chosen, time.today()))
                && !accounts.away(chosen) ? chosen : null;
    }

    static NewMember member(AccountId account, @Nullable HatId hat) {
        return new NewMember(MemberId.fresh(), MemberCard.Kind.PROFESSIONAL, MemberCard.State.ACTIVE, account, hat,
                new NewMember.Words(null, null, null, null), false, false, true, null);
    }
}
