package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import org.springframework.stereotype.Component;

/** What is being typed is kept on the server, for its author's eyes only, for thirty days. */
@Component
public class KeepDraft {
    private final Transactions transactions;
    private final Access access;
    private final DraftStore store;

    KeepDraft(Transactions transactions, Access access, DraftStore store) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
    }

    public void keep(Actor actor, PersonId person, String text) {
        AccountId author = actor.account();
        PlanPolicy.notTooLong(text, "body");
        if (author != null) {
            transactions.write(actor, () -> store.save(access.write(actor, person, PlanActs.DRAFT_KEPT, Family.NOTES), author, text));
        }
    }
}
