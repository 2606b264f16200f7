package brussels.boost.access;

import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.List;
import java.util.UUID;

/**
 * Who asks the privacy officer for something opens that one question to them, until it is answered, and nothing else
 * of their file.
 */
public interface Asked {
    /** @param referents whom the person chose: somebody tells them the answer */
    record Question(PatientAccess patient, List<AccountId> referents) {}

    /** In the transaction that writes the question down. */
    void open(PatientAccess patient, UUID request);

    /** Refuses unless this person asked something that is not answered yet. The person reads who opened it. */
    Question read(Actor.Professional officer, PersonId person, Act act);

    /** The person changed their mind. */
    void takeBack(PatientAccess patient, UUID request);

    void close(Actor.Professional officer, UUID request);
}
