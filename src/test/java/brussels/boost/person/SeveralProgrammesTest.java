package brussels.boost.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.People;
import brussels.boost.person.domain.ManageProgramme;
import brussels.boost.person.domain.ProgrammeLists.Item;
import brussels.boost.person.domain.ProgrammeLists.Name;
import brussels.boost.person.domain.ProgrammeLists.Programme;
import brussels.boost.person.domain.TakePart;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import brussels.boost.territory.Territories;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class SeveralProgrammesTest {
    @Autowired ManageProgramme manage;
    @Autowired TakePart take;
    @Autowired Territories territories;
    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Persons persons;
    @Autowired People people;

    @Test
    void somebody_takes_part_in_a_second_programme_with_its_own_area_and_lists() {
        var admin = people.anyAdministrator();
        String code = manage.fresh(admin).programme().code();
        manage.change(admin, new Programme(code, new Name("Respire", "Adem", "Breathe"), null, null, 0), List.of("ins:21016", "nowhere"));
        manage.keep(admin, code, new Item("x" + Id.next(), false, new Name("Asthme", "Astma", "Asthma"), 0, true, "comité", 0));
        assertThat(manage.read(admin, code).area()).containsExactly("ins:21016");
        assertThat(manage.read(admin, code).history()).extracting("field").contains("programmes.area");
        assertThat(transactions.<Boolean>read(admin, () -> territories.isPart("programme:" + code, "ins:21016"))).isTrue();

        var nurse = people.anyNurse();
        PersonId person = withHealth(nurse);
        take.join(nurse, person, code, Id.next(), true, "son souffle");
        take.join(nurse, person, "boost", Id.next(), true, "son cœur");
        take.leave(nurse, person, "boost");
        assertThat(take.read(nurse, person, code).enrolment()).isPresent();
        assertThat(take.read(nurse, person, code).items()).extracting("nameFr").containsExactly("Asthme");
        assertThat(take.read(nurse, person, "boost").enrolment()).isEmpty();
    }

    @Test
    void nobody_begins_in_a_programme_that_is_over() {
        var admin = people.anyAdministrator();
        String code = manage.fresh(admin).programme().code();
        manage.change(admin, new Programme(code, new Name("Fini", "Voorbij", "Over"), LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1), 0), List.of());
        var nurse = people.anyNurse();
        PersonId person = withHealth(nurse);
        assertThat(catchThrowableOfType(Refusal.class, () -> take.join(nurse, person, code, Id.next(), true, "trop tard")).fields()).containsKey("reason");
        assertThat(take.read(nurse, person, "boost").programmes()).extracting(Programme::code).contains("boost").doesNotContain(code);
    }

    @Test
    void only_the_administration_makes_a_programme() {
        assertThat(catchThrowableOfType(Refusal.class, () -> manage.fresh(people.anyNurse())).outcome()).isEqualTo(Refusal.Outcome.FORBIDDEN);
    }

    /** Somebody who opened their health too, before the form that meets them. */
    private PersonId withHealth(Actor.Professional nurse) {
        PersonId person = PersonId.fresh();
        var member = new MemberId(UUID.nameUUIDFromBytes((person + "member").getBytes(StandardCharsets.US_ASCII)));
        transactions.write(nurse, () -> access.begin(nurse, person, member, EnumSet.complementOf(EnumSet.of(Family.JOURNAL)), People.MET));
        return persons.meet(nurse, new NewPerson(person, "Deux", List.of(), "district:bosnie", false, "fr"));
    }
}
