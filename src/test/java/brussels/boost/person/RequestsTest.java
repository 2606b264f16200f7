package brussels.boost.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Asked;
import brussels.boost.access.Erasure;
import brussels.boost.access.Family;
import brussels.boost.access.People;
import brussels.boost.person.PersonRequests.Kind;
import brussels.boost.person.PersonRequests.NewRequest;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class RequestsTest {
    private static final Act LOOK = Act.of("test.look");

    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Asked asked;
    @Autowired Erasure erasure;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired PersonRequests requests;

    private final Actor.Professional nurse;
    private final Actor.Professional officer;

    RequestsTest(@Autowired People people) {
        nurse = people.anyNurse();
        officer = people.anyOfficer();
    }

    @Test
    void what_a_person_asks_has_a_day_for_its_answer_and_is_asked_once() {
        PersonId person = meet();
        var request = new NewRequest(Id.next(), Kind.CORRECTION, "Je n’habite plus là.");
        requests.open(nurse, person, request);
        requests.open(nurse, person, request);
        assertThat(requests.of(nurse, person)).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("Je n’habite plus là.");
            assertThat(one.due()).isEqualTo(one.asked().plusMonths(1));
            assertThat(one.state().open()).isTrue();
        });
    }

    @Test
    void a_correction_says_what_is_to_be_corrected() {
        PersonId person = meet();
        assertThatThrownBy(() -> requests.open(nurse, person, new NewRequest(Id.next(), Kind.CORRECTION, " "))).isInstanceOf(Refusal.class);
    }

    @Test
    void the_officer_opens_what_was_asked_and_only_until_it_is_answered_or_taken_back() {
        PersonId person = meet();
        assertRefused(person);
        UUID id = Id.next();
        requests.open(nurse, person, new NewRequest(id, Kind.COPY, null));
        transactions.write(officer, () -> assertThat(asked.read(officer, person, LOOK).referents()).containsExactly(nurse.account()));
        requests.withdraw(nurse, person, id);
        assertRefused(person);
    }

    @Test
    void another_role_opens_nothing_of_what_was_asked() {
        PersonId person = meet();
        requests.open(nurse, person, new NewRequest(Id.next(), Kind.COPY, null));
        var admin = people.anyAdministrator();
        assertThatThrownBy(() -> transactions.write(admin, () -> asked.read(admin, person, LOOK))).isInstanceOf(Refusal.class);
    }

    @Test
    void an_erased_person_leaves_an_identifier_and_a_date() {
        PersonId person = meet();
        requests.open(nurse, person, new NewRequest(Id.next(), Kind.ERASURE, null));
        assertThat(erasure.run(person)).isGreaterThan(5);
        assertThatThrownBy(() -> transactions.write(nurse, () -> access.read(nurse, person, LOOK, Family.IDENTITY))).isInstanceOf(Refusal.class);
        transactions.write(nurse, () -> assertThat(persons.find(access.circle(nurse, LOOK), "Jeannine")).isEmpty());
        transactions.write(officer, () -> assertThat(erasure.register(officer, null)).anyMatch(line -> line.person().equals(person)));
    }

    private void assertRefused(PersonId person) {
        assertThatThrownBy(() -> transactions.write(officer, () -> asked.read(officer, person, LOOK))).isInstanceOf(Refusal.class);
    }

    private PersonId meet() {
        return persons.meet(nurse, new NewPerson(PersonId.fresh(), "Jeannine", List.of("fr"), null, true, "fr"));
    }
}
