package brussels.boost.demo.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** How a fictional person comes into the demonstration: met by whom they chose, then told in their file. */
@Component
class Story {
    private static final Act TOLD = Act.of("demo.told");

    private final Transactions transactions;
    private final Access access;
    private final Persons persons;

    Story(Transactions transactions, Access access, Persons persons) {
        this.transactions = transactions;
        this.access = access;
        this.persons = persons;
    }

    PersonId meet(Actor.Professional referent, String key, String name, List<String> languages, String district) {
        var person = new PersonId(Cast.named("person." + key));
        return transactions.write(referent, () -> persons.meet(referent, new NewPerson(person, name, languages, district, true, "fr")));
    }

    void tell(Actor.Professional referent, PersonId person, Consumer<PatientAccess> story) {
        transactions.write(referent, () -> story.accept(access.write(referent, person, TOLD, Family.IDENTITY, Family.CONTACT,
                Family.PRACTICAL, Family.PRIORITIES, Family.STEPS, Family.NOTES, Family.AGENDA, Family.CIRCLE)));
    }

    /** What the person writes themself. */
    void themself(AccountId account, PersonId person, Consumer<PatientAccess> story) {
        var actor = new Actor.Oneself(account, person);
        transactions.write(actor, () -> story.accept(access.write(actor, person, TOLD, Family.STEPS, Family.NOTES)));
    }
}
