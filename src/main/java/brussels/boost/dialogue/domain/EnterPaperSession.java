package brussels.boost.dialogue.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.dialogue.Dialogues;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import org.springframework.stereotype.Component;

/** A conversation held with the paper deck, entered in one go. */
@Component
public class EnterPaperSession {
    private final Transactions transactions;
    private final Access access;
    private final Dialogues dialogues;

    EnterPaperSession(Transactions transactions, Access access, Dialogues dialogues) {
        this.transactions = transactions;
        this.access = access;
        this.dialogues = dialogues;
    }

    /** What one form carries. */
    public record Request(PersonId person, Dialogues.Held held) {}

    public void run(Actor actor, Request request) {
        transactions.write(actor, () -> dialogues.keep(
                access.write(actor, request.person(), DialogueActs.HELD, Family.PRIORITIES), request.held()));
    }
}
