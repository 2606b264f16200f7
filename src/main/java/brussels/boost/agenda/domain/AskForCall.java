package brussels.boost.agenda.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Somebody asks to be called, and somebody has called. */
@Component
public class AskForCall {
    private final Transactions transactions;
    private final Access access;
    private final SilenceStore store;

    AskForCall(Transactions transactions, Access access, SilenceStore store) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
    }

    public void run(Actor actor, PersonId person, UUID id) {
        transactions.write(actor, () -> store.ask(access.write(actor, person, AgendaActs.CALL_ASKED, Family.AGENDA), id));
    }

    /** @param answered false: it was a slip, the request stands */
    public void answered(Actor actor, PersonId person, UUID id, boolean answered) {
        transactions.write(actor, () -> store.answer(access.write(actor, person,
                answered ? AgendaActs.CALL_ANSWERED : AgendaActs.CALL_ASKED, Family.AGENDA), id, answered));
    }
}
