package brussels.boost.dialogue.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.dialogue.SessionId;
import brussels.boost.dialogue.domain.Session.Mode;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins a conversation that is kept. Sent twice, it begins once. */
@Component
public class StartSession {
    private final Transactions transactions;
    private final Access access;
    private final SessionStore sessions;
    private final BrusselsTime time;

    StartSession(Transactions transactions, Access access, SessionStore sessions, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.sessions = sessions;
        this.time = time;
    }

    /** @param id the form's submission */
    public record Request(SessionId id, PersonId person, Mode mode, @Nullable Integer size, String language, boolean interpreter) {}

    public void run(Actor actor, Request request) {
        DialoguePolicy.checkLanguage(request.language());
        DialoguePolicy.checkSize(request.size());
        transactions.write(actor, () -> {
            PatientAccess patient = access.write(actor, request.person(), DialogueActs.HELD, Family.PRIORITIES);
            sessions.start(patient, new Session(request.id(), request.person(), actor.account(), time.today(), request.mode(),
                    request.size(), request.language(), request.interpreter(), false, null));
        });
    }
}
