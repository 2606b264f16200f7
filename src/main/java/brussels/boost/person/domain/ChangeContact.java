package brussels.boost.person.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.person.Contact;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import org.springframework.stereotype.Component;

/** Where and how the person is reached, as far as they want to say. */
@Component
public class ChangeContact {
    static final Act READ = Act.of("person.contact.read");
    static final Act CHANGED = Act.of("person.contact.changed");

    private final Transactions transactions;
    private final Access access;
    private final ContactStore store;
    private final PersonStore persons;

    ChangeContact(Transactions transactions, Access access, ContactStore store, PersonStore persons) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.persons = persons;
    }

    /** What the form starts from. */
    public record Form(String name, Contact contact) {}

    public Form read(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            var patient = access.write(actor, person, READ, Family.CONTACT);
            return new Form(persons.card(patient).name(), store.read(patient));
        });
    }

    public void run(Actor actor, PersonId person, Contact said) {
        transactions.write(actor, () -> run(access.write(actor, person, CHANGED, Family.CONTACT), said));
    }

    /** @throws Refusal INVALID for a phone number that cannot be one; CONFLICT when somebody was faster */
    void run(PatientAccess patient, Contact said) {
        String phone = said.phone() == null ? "" : said.phone().strip();
        long digits = phone.chars().filter(Character::isDigit).count();
        if (!phone.isEmpty() && (!phone.matches("[+()\\d\\s./-]+") || digits < 6 || digits > 15)) {
            throw Refusal.invalid("phone", "person.phone.wrong");
        }
        if (!store.write(patient, said)) {
            throw Refusal.conflict("person.conflict");
        }
    }
}
