package brussels.boost.person.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The national number, where its use was declared; most people here have none to give, and nothing needs it. */
@Component
public class RecordNationalNumber {
    static final Act READ = Act.of("person.number.read");
    static final Act RECORDED = Act.of("person.number.recorded");
    static final Act REMOVED = Act.of("person.number.removed");

    private final Transactions transactions;
    private final Access access;
    private final NumberStore store;
    private final PersonStore persons;

    RecordNationalNumber(Transactions transactions, Access access, NumberStore store, PersonStore persons) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.persons = persons;
    }

    /** What the page shows. */
    public record Answer(String name, Optional<NationalNumber> number) {}

    public Answer read(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            PatientAccess patient = open(actor, person, READ);
            return new Answer(persons.card(patient).name(), store.read(patient));
        });
    }

    /** @throws Refusal INVALID that says which part of the number is wrong */
    public void run(Actor actor, PersonId person, String text) {
        NationalNumber number = NationalNumber.parse(text);
        transactions.write(actor, () -> store.write(open(actor, person, RECORDED), number));
    }

    public void remove(Actor actor, PersonId person) {
        transactions.write(actor, () -> store.remove(open(actor, person, REMOVED)));
    }

    private PatientAccess open(Actor actor, PersonId person, Act act) {
        PatientAccess patient = access.write(actor, person, act, Family.CONTACT);
        if (store.declared().isEmpty()) {
            throw Refusal.absent("person.number.off");
        }
        if (actor instanceof Actor.Carer) {
            throw Refusal.forbidden("person.number.notYours").traced(act.key(), person);
        }
        return patient;
    }
}
