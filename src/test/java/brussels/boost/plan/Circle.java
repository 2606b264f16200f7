package brussels.boost.plan;

import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.People;
import brussels.boost.access.Rights;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A person, the nurse they chose, and another professional of their circle. */
@Component
class Circle {
    private static final Act ADDED = Act.of("test.added");

    private final People people;
    private final Persons persons;
    private final Circles circles;
    private final Access access;
    private final Transactions transactions;

    Circle(People people, Persons persons, Circles circles, Access access, Transactions transactions) {
        this.people = people;
        this.persons = persons;
        this.circles = circles;
        this.access = access;
        this.transactions = transactions;
    }

    record Amina(PersonId id, Actor.Professional lucie, Actor.Professional karim, MemberId karimsPlace, Actor.Oneself herself) {}

    Amina amina(Family... openedToKarim) {
        return amina(new Rights(Set.of(), Set.of(openedToKarim)));
    }

    Amina amina(Rights karims) {
        var lucie = people.anyNurse();
        var karim = people.anyNurse();
        var person = PersonId.fresh();
        var place = MemberId.fresh();
        transactions.write(lucie, () -> {
            persons.meet(lucie, new NewPerson(person, "Amina", List.of("ar"), null, true, "fr"));
            circles.addMember(access.write(lucie, person, ADDED, Family.CIRCLE), new NewMember(place, MemberCard.Kind.PROFESSIONAL,
                    MemberCard.State.ACTIVE, karim.account(), karim.hat(), new NewMember.Words("Karim Essai", null, null, null), false, false, true, null),
                    karims);
        });
        return new Amina(person, lucie, karim, place, new Actor.Oneself(AccountId.fresh(), person));
    }
}
