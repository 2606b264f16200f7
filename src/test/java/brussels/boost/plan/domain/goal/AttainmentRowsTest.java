package brussels.boost.plan.domain.goal;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.People;
import brussels.boost.access.PersonExport;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.plan.GoalId;
import brussels.boost.plan.NewPriority;
import brussels.boost.plan.Picture;
import brussels.boost.plan.Plans;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.Said;
import brussels.boost.plan.Words;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.testing.BoostTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class AttainmentRowsTest {
    private static final Sql OF_ANOTHER = Sql.of("select goal_id from plan.attainment_for_copy(:person)");
    private static final Act TEST = Act.of("test.attainment");

    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired Plans plans;
    @Autowired AttainmentStore store;
    @Autowired PersonExport scalesExport;
    @Autowired Db db;

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
        var oneself = new Actor.Oneself(AccountId.fresh(), person);
        assertThat(read(oneself, person)).isEmpty();
        assertThat(copied(oneself, person)).as("the copy of the file leaves nothing out").singleElement().satisfies(row ->
                assertThat(row).containsEntry("words", "a b c d e").containsEntry("level", "1").containsEntry("name", "Boire son thé au parc"));
        assertThat(copied(oneself, persons.meet(nurse, new NewPerson(PersonId.fresh(), "Omar", List.of("fr"), null, true, "fr")))).isEmpty();
    }

    /** Rows of another file asked for under one's own name are nobody's. */
    private List<Map<String, String>> copied(Actor.Oneself actor, PersonId person) {
        return transactions.write(actor, () -> {
            var own = access.read(actor, actor.person(), TEST, Family.PRIORITIES);
            return actor.person().equals(person) ? scalesExport.read(own).rows()
                    : db.sql(OF_ANOTHER).param("person", person.value()).query((row, _) -> Map.of("id", row.getString("goal_id"))).list();
        });
    }

    private List<Attainment> read(Actor actor, PersonId person) {
        return transactions.write(actor, () -> store.of(access.read(actor, person, TEST, Family.PRIORITIES)));
    }
}
