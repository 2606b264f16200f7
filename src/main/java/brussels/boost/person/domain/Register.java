package brussels.boost.person.domain;

import brussels.boost.access.Audience;
import brussels.boost.access.CircleAccess;
import brussels.boost.access.Names;
import brussels.boost.access.PatientAccess;
import brussels.boost.person.Contact;
import brussels.boost.person.NewLine;
import brussels.boost.person.NewPerson;
import brussels.boost.person.PersonCard;
import brussels.boost.person.Persons;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The module's face: each answer comes from the store or the use case that knows it. */
@Component
class Register implements Persons, Names {
    private final MeetPerson meet;
    private final ChangeContact contacts;
    private final PersonStore store;
    private final ContactStore contactStore;
    private final LineStore lines;
    private final PersonFile.Reader files;

    Register(MeetPerson meet, ChangeContact contacts, PersonStore store, ContactStore contactStore, LineStore lines,
            PersonFile.Reader files) {
        this.meet = meet;
        this.contacts = contacts;
        this.store = store;
        this.contactStore = contactStore;
        this.lines = lines;
        this.files = files;
    }

    @Override
    public PersonId meet(Actor.Professional actor, NewPerson person) {
        return meet.run(actor, person);
    }

    @Override
    public void enter(PatientAccess patient, String nameToUse, List<String> languages) {
        store.add(patient, IdentityPolicy.clean(new Identity(nameToUse, languages, null, null, null, 0)));
    }

    @Override
    public PersonCard card(PatientAccess patient) {
        return store.card(patient);
    }

    @Override
    public PersonCard opening(PatientAccess patient) {
        return files.read(patient).card();
    }

    @Override
    public String nameToUse(PatientAccess patient) {
        return store.card(patient).name();
    }

    @Override
    public Map<PersonId, PersonCard> cards(CircleAccess circle) {
        Map<PersonId, PersonCard> cards = new LinkedHashMap<>();
        store.all().forEach(card -> cards.put(card.id(), card));
        return cards;
    }

    @Override
    public List<PersonCard> find(CircleAccess circle, String text) {
        return text.isBlank() ? List.of() : store.find(text);
    }

    @Override
    public Contact contact(PatientAccess patient) {
        return contactStore.read(patient);
    }

    @Override
    public void changeContact(PatientAccess patient, Contact contact) {
        contacts.run(patient, contact);
    }

    @Override
    public void changeSymbol(PatientAccess patient, @Nullable String symbol) {
        store.changeSymbol(patient, IdentityPolicy.symbol(symbol));
    }

    @Override
    public void addLine(PatientAccess patient, NewLine line) {
        lines.add(patient, line);
    }

    @Override
    public void addWriting(PatientAccess patient, UUID id, String kind, String where) {
        lines.addWritten(patient, new NoteWriting.Request(patient.person(), id, kind, where, "fr", null, Audience.Kind.CIRCLE, Set.of(), true));
    }
}
