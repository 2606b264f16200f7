package brussels.boost.plan.domain.goal;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.People;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.plan.GoalId;
import brussels.boost.plan.NewPriority;
import brussels.boost.plan.Picture;
import brussels.boost.plan.Plans;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.Said;
import brussels.boost.plan.Words;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.testing.BoostTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class AttainmentRowsTest {
    private static final Act TEST = Act.of("test.attainment");

    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired Plans plans;
    @Autowired AttainmentStore store;

    @Test
    void the_database_itself_keeps_the_scale_from_the_person() {
        var nurse = people.anyNurse();
        var goal = GoalId.fresh();
        var person = persons.meet(nurse, new NewPerson(PersonId.fresh(), "Amina", List.of("fr"), null, true, "fr"));
        transactions.write(nurse, () -> {
            var patient = access.write(nurse, person, TEST, Family.PRIORITIES);
            var priority = plans.addPriority(patient, new NewPriority(PriorityId.fresh(), Words.french("Le parc"), Said.BY_PERSON, Picture.NONE, false,
                    true, Audience.CIRCLE, null));
            plans.addGoal(patient, goal, priority, Words.french("Boire son thé au parc"));
            store.describe(patient, new Attainment(goal, List.of("a", "b", "c", "d", "e"), -1, 2, 3, null, null));
            assertThat(store.rate(patient, goal, 1, LocalDate.now())).isTrue();
        });
        List<Attainment> seen = read(nurse, person);
        assertThat(seen).singleElement().satisfies(one -> {
            assertThat(one.levels()).containsExactly("a", "b", "c", "d", "e");
            assertThat(one.weight()).isEqualTo(6);
            assertThat(one.level()).isEqualTo(1);
        });
        assertThat(read(new Actor.Oneself(AccountId.fresh(), person), person)).isEmpty();
    }

    private List<Attainment> read(Actor actor, PersonId person) {
        return transactions.write(actor, () -> store.of(access.read(actor, person, TEST, Family.PRIORITIES)));
    }
}
