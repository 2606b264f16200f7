package brussels.boost.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.People;
import brussels.boost.agenda.domain.AccompanyTrip;
import brussels.boost.agenda.domain.AgreeMoment;
import brussels.boost.agenda.domain.Trip;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class TripTest {
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired AgreeMoment agree;
    @Autowired AccompanyTrip trips;

    @Test
    void a_trip_is_prepared_from_what_was_agreed_and_changed_as_often_as_one_likes() {
        var nurse = people.anyNurse();
        var person = persons.meet(nurse, new NewPerson(PersonId.fresh(), "Amina", List.of("fr"), null, true, "fr"));
        var moment = agree.run(nurse, new AgreeMoment.Request(person, new NewAppointment(AppointmentId.fresh(), LocalDate.now().plusDays(3),
                LocalTime.of(10, 0), null, Appointment.Kind.OUTSIDE, null, "Médiation de dettes", "", "", false, null)));
        assertThat(trips.read(nurse, person, moment).trip().nothing()).isTrue();
        trips.run(nurse, person, moment, new Trip("9 h 15", "tram 51", " ", null, List.of("letters", "papers", "something else")));
        trips.run(nurse, person, moment, new Trip("9 h", "tram 51", " ", null, List.of("letters", "papers", "something else")));
        assertThat(trips.read(nurse, person, moment).trip()).isEqualTo(new Trip("9 h", "tram 51", null, null, List.of("papers", "letters")));
    }

    @Test
    void whom_the_person_did_not_choose_neither_reads_nor_prepares_it() {
        var nurse = people.anyNurse();
        var stranger = people.anyNurse();
        var person = persons.meet(nurse, new NewPerson(PersonId.fresh(), "Amina", List.of("fr"), null, true, "fr"));
        var moment = agree.run(nurse, new AgreeMoment.Request(person, NewAppointment.on(LocalDate.now().plusDays(3), null, nurse.account(), "ensemble")));
        assertThatThrownBy(() -> trips.read(stranger, person, moment)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> trips.run(stranger, person, moment, Trip.NONE)).isInstanceOf(Refusal.class);
    }
}
