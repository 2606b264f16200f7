package brussels.boost.plan.domain.letter;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.plan.LetterId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import org.springframework.stereotype.Component;

/** A letter leaves the file, and comes back as long as it is not purged: whoever made it, or the person, may do it. */
@Component
public class RemoveLetter {
    private final Transactions transactions;
    private final Access access;
    private final LetterStore store;

    RemoveLetter(Transactions transactions, Access access, LetterStore store) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
    }

    public void removed(Actor actor, PersonId person, LetterId letter, boolean removed) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, removed ? LetterActs.LETTER_REMOVED : LetterActs.LETTER_RESTORED, Family.NOTES);
            if (!store.removed(patient, letter, actor.account(), actor instanceof Actor.Oneself, removed)) {
                throw Refusal.notFound();
            }
        });
    }
}
