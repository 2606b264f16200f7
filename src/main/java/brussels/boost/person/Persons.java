package brussels.boost.person;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.PatientAccess;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register, for the other modules. */
public interface Persons {
    /** The person chose this professional: makes their file, its key and the relation. The same id twice makes one. */
    PersonId meet(Actor.Professional actor, NewPerson person);

    /** The first line of a file its subject opened themself: how they want to be called, and their languages. */
    void enter(PatientAccess patient, String nameToUse, List<String> languages);

    PersonCard card(PatientAccess patient);

    /** The same, with what the register lays on the person's record read along in the one statement. */
    PersonCard opening(PatientAccess patient);

    /** Everybody the actor's list may show, at most 500, in one statement. */
    Map<PersonId, PersonCard> cards(CircleAccess circle);

    /** By the name to use, accents and small slips forgiven; at most 20, the best first. */
    List<PersonCard> find(CircleAccess circle, String text);

    /** {@link Contact#NONE} when nothing is known; the family CONTACT is asked for. */
    Contact contact(PatientAccess patient);

    void changeContact(PatientAccess patient, Contact contact);

    void changeSymbol(PatientAccess patient, @Nullable String symbol);

    void addLine(PatientAccess patient, NewLine line);

    /** Notes for the circle that a writing exists, with the person's word. @param kind code of a kind there is @param where it lies, in French */
    void addWriting(PatientAccess patient, UUID id, String kind, String where);
}
