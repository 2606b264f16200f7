package brussels.boost.plan;

import brussels.boost.access.Accounts;
import brussels.boost.access.Family;
import brussels.boost.access.People;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A person, the nurse they chose, and another professional of their circle. */
@Component
class Circle {
    private static final Sql MEMBER = Sql.of("""
            insert into access.circle_member (id, person_id, account_id, kind, bound_by_secrecy, state)
            values (:id, :person, :account, 'PROFESSIONAL', true, 'ACTIVE')
            """);
    private static final Sql GRANT = Sql.of("""
            insert into access.grant_to_member (person_id, member_id, family, may_write) values (:person, :id, :family, true)
            """);

    private final People people;
    private final Persons persons;
    private final Transactions transactions;
    private final Db db;

    Circle(People people, Persons persons, Transactions transactions, Db db) {
        this.people = people;
        this.persons = persons;
        this.transactions = transactions;
        this.db = db;
    }

    record Amina(PersonId id, Actor.Professional lucie, Actor.Professional karim, Actor.Oneself herself) {}

    Amina amina(Family... openedToKarim) {
        var lucie = people.anyNurse();
        var karim = people.anyNurse();
        var person = PersonId.fresh();
        transactions.write(lucie, () -> {
            persons.meet(lucie, new NewPerson(person, "Amina", List.of("ar"), null, true, "fr"));
            UUID member = Id.next();
            db.sql(MEMBER).param("id", member).param("person", person.value()).param("account", karim.account().value()).update();
            for (Family family : openedToKarim) {
                db.sql(GRANT).param("id", member).param("person", person.value()).param("family", family.name()).update();
            }
        });
        return new Amina(person, lucie, karim, new Actor.Oneself(AccountId.fresh(), person));
    }
}
