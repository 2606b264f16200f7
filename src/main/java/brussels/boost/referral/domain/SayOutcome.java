package brussels.boost.referral.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.referral.ReferralId;
import org.springframework.stereotype.Component;

/** What became of it for the person, apart from any status, and who told us. */
@Component
public class SayOutcome {
    private final Transactions transactions;
    private final Access access;
    private final ReferralStore store;
    private final BrusselsTime time;

    SayOutcome(Transactions transactions, Access access, ReferralStore store, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.time = time;
    }

    public void say(Actor actor, PersonId person, ReferralId referral, Outcome.Answer answer, Outcome.From from) {
        transactions.write(actor, () -> {
            PatientAccess patient = access.write(actor, person, ReferralActs.OUTCOME, Family.STEPS);
            if (!ReferralPolicy.maySayOutcome(store.one(patient, referral).orElseThrow(Refusal::notFound))) {
                throw Refusal.absent("referral.refusal.moved");
            }
            store.outcome(patient, referral, new Outcome(answer, actor instanceof Actor.Oneself ? Outcome.From.PERSON : from, time.today()));
        });
    }
}
