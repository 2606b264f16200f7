package brussels.boost.dialogue.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.dialogue.SessionId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import org.springframework.stereotype.Component;

/** Removes a conversation, for thirty days with a way back. What went into the plan stays there. */
@Component
public class RemoveSession {
    private final Transactions transactions;
    private final OpenDialogue open;
    private final SessionStore sessions;
    private final BrusselsTime time;

    RemoveSession(Transactions transactions, OpenDialogue open, SessionStore sessions, BrusselsTime time) {
        this.transactions = transactions;
        this.open = open;
        this.sessions = sessions;
        this.time = time;
    }

    public PersonId run(Actor actor, SessionId session) {
        return transactions.write(actor, () -> {
            PatientAccess patient = open.writeRemoved(actor, session, DialogueActs.REMOVED);
            sessions.remove(patient, session, time.now());
            return patient.person();
        });
    }

    public void undo(Actor actor, SessionId session) {
        transactions.write(actor, () -> {
            PatientAccess patient = open.writeRemoved(actor, session, DialogueActs.HELD);
            sessions.remove(patient, session, null);
        });
    }
}
