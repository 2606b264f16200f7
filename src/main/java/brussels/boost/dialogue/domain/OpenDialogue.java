package brussels.boost.dialogue.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.dialogue.SessionId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import org.springframework.stereotype.Component;

/** From a conversation's identifier to the right to touch it; the same refusal whether or not it exists. */
@Component
class OpenDialogue {
    private final Access access;
    private final SessionStore sessions;

    OpenDialogue(Access access, SessionStore sessions) {
        this.access = access;
        this.sessions = sessions;
    }

    PatientAccess write(Actor actor, SessionId session, Act act) {
        return access.write(actor, personOf(session, false), act, Family.PRIORITIES);
    }

    PatientAccess writeRemoved(Actor actor, SessionId session, Act act) {
        return access.write(actor, personOf(session, true), act, Family.PRIORITIES);
    }

    PatientAccess read(Actor actor, SessionId session) {
        return access.read(actor, personOf(session, false), DialogueActs.READ, Family.PRIORITIES);
    }

    Session session(PatientAccess patient, SessionId id) {
        return sessions.get(patient, id).orElseThrow(OpenDialogue::closed);
    }

    private PersonId personOf(SessionId session, boolean removedToo) {
        return sessions.personOf(session, removedToo).orElseThrow(OpenDialogue::closed);
    }

    private static Refusal closed() {
        return Refusal.forbidden("access.refusal.notInCircle");
    }
}
