package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.plan.NewNote;
import brussels.boost.plan.Plans;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Ten seconds: the text as typed. Its draft is no longer needed. */
@Component
public class AddNote {
    private final Transactions transactions;
    private final Access access;
    private final Plans plans;
    private final DraftStore drafts;

    AddNote(Transactions transactions, Access access, Plans plans, DraftStore drafts) {
        this.transactions = transactions;
        this.access = access;
        this.plans = plans;
        this.drafts = drafts;
    }

    public void add(Actor actor, PersonId person, NewNote note) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, PlanActs.NOTE_ADDED, Family.NOTES);
            plans.addNote(patient, note);
            AccountId author = actor.account();
            if (author != null) {
                drafts.delete(patient, author);
            }
        });
    }
}
