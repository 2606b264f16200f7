package brussels.boost.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.access.LifeEnded;
import brussels.boost.access.People;
import brussels.boost.agenda.domain.AgreeMoment;
import brussels.boost.agenda.domain.AgreeSilence;
import brussels.boost.agenda.domain.AskForCall;
import brussels.boost.agenda.domain.GiveCalendar;
import brussels.boost.agenda.domain.MoveMoment;
import brussels.boost.agenda.domain.ReadAgenda;
import brussels.boost.agenda.domain.SayWhatBecame;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@BoostTest
class AgendaTest {
    private static final LocalDate SOON = LocalDate.now().plusDays(10);

    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired Agenda agenda;
    @Autowired AgreeMoment agree;
    @Autowired MoveMoment move;
    @Autowired SayWhatBecame became;
    @Autowired AgreeSilence silence;
    @Autowired AskForCall calls;
    @Autowired ReadAgenda read;
    @Autowired GiveCalendar give;
    @Autowired ApplicationEventPublisher events;

    @Test
    void the_same_form_sent_twice_agrees_once() {
        var nurse = people.anyNurse();
        var person = person(nurse);
        var moment = moment(nurse, "avec Salma, pour les papiers");
        agree.run(nurse, new AgreeMoment.Request(person, moment));
        agree.run(nurse, new AgreeMoment.Request(person, moment));
        assertThat(read.all(nurse, person).moments().appointments()).singleElement().satisfies(one -> {
            assertThat(one.withWords()).isEqualTo("avec Salma, pour les papiers");
            assertThat(one.at().atZone(brussels.boost.platform.time.BrusselsTime.ZONE).toLocalTime()).isEqualTo(LocalTime.of(9, 30));
        });
    }

    @Test
    void whom_the_person_did_not_choose_agrees_nothing() {
        var nurse = people.anyNurse();
        var stranger = people.anyNurse();
        var person = person(nurse);
        assertThatThrownBy(() -> agree.run(stranger, new AgreeMoment.Request(person, moment(stranger, "")))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read.all(stranger, person)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_cancelled_moment_can_stand_again() {
        var nurse = people.anyNurse();
        var person = person(nurse);
        var id = agree.run(nurse, new AgreeMoment.Request(person, moment(nurse, "")));
        became.run(nurse, new SayWhatBecame.Request(person, id, Appointment.State.CANCELLED));
        assertThat(read.all(nurse, person).moments().appointments()).isEmpty();
        became.run(nurse, new SayWhatBecame.Request(person, id, Appointment.State.AGREED));
        assertThat(read.all(nurse, person).moments().appointments()).hasSize(1);
    }

    @Test
    void a_change_made_meanwhile_is_not_overwritten() {
        var nurse = people.anyNurse();
        var person = person(nurse);
        var id = agree.run(nurse, new AgreeMoment.Request(person, moment(nurse, "")));
        var later = new NewAppointment(id, SOON.plusDays(1), null, null, Appointment.Kind.CALL, nurse.account(), "", "", "", false, null);
        move.run(nurse, new MoveMoment.Request(person, later, 1));
        assertThatThrownBy(() -> move.run(nurse, new MoveMoment.Request(person, later, 1)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.outcome()).isEqualTo(Refusal.Outcome.CONFLICT));
        assertThat(read.one(nurse, person, id).moment().dayOnly()).isTrue();
    }

    @Test
    void yesterday_cannot_be_agreed() {
        var nurse = people.anyNurse();
        var person = person(nurse);
        var past = NewAppointment.on(LocalDate.now().minusDays(2), null, null, null);
        assertThatThrownBy(() -> agree.run(nurse, new AgreeMoment.Request(person, past)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsKey("day"));
    }

    @Test
    void the_newest_agreed_silence_holds_and_its_end_can_be_taken_back() {
        var nurse = people.anyNurse();
        var person = person(nurse);
        var second = Id.next();
        silence.run(nurse, new AgreeSilence.Request(person, Id.next(), SOON, null));
        silence.run(nurse, new AgreeSilence.Request(person, second, SOON.plusDays(3), "pas avant la fête"));
        assertThat(read.all(nurse, person).moments().quiet(person).orElseThrow().reason()).isEqualTo("pas avant la fête");
        silence.end(nurse, person, second, true);
        assertThat(read.all(nurse, person).moments().quiets()).isEmpty();
        silence.end(nurse, person, second, false);
        assertThat(read.all(nurse, person).moments().quiets()).hasSize(1);
    }

    @Test
    void the_person_asks_for_a_call_once_and_whom_they_chose_sees_it() {
        var nurse = people.anyNurse();
        var person = person(nurse);
        var oneself = new Actor.Oneself(AccountId.fresh(), person);
        calls.run(oneself, person, Id.next());
        calls.run(oneself, person, Id.next());
        var seen = transactions.write(nurse, () -> agenda.moments(access.circle(nurse, Act.of("test.read")), LocalDate.now()));
        assertThat(seen.calls()).singleElement().satisfies(call -> assertThat(call.byOneself()).isTrue());
        calls.answered(nurse, person, seen.calls().getFirst().id(), true);
        assertThat(read.all(nurse, person).moments().calls()).isEmpty();
    }

    @Test
    void what_the_person_writes_for_themself_alone_is_not_in_the_list_of_others() {
        var nurse = people.anyNurse();
        var person = person(nurse);
        var oneself = new Actor.Oneself(AccountId.fresh(), person);
        transactions.write(oneself, () -> agenda.agree(access.write(oneself, person, Act.of("test.write"), Family.AGENDA),
                new NewAppointment(AppointmentId.fresh(), SOON, null, null, Appointment.Kind.OUTSIDE, null, "seule", null, null, true, null)));
        assertThat(read.all(nurse, person).moments().appointments()).isEmpty();
        assertThat(read.all(oneself, person).moments().appointments()).hasSize(1);
    }

    @Test
    void what_was_planned_stops_with_a_life_and_stands_again_if_that_was_a_mistake() {
        var nurse = people.anyNurse();
        var person = person(nurse);
        agree.run(nurse, new AgreeMoment.Request(person, moment(nurse, "")));
        transactions.write(nurse, () -> events.publishEvent(new LifeEnded(person, LocalDate.now(), false)));
        assertThat(read.all(nurse, person).moments().appointments()).isEmpty();
        transactions.write(nurse, () -> events.publishEvent(new LifeEnded(person, LocalDate.now(), true)));
        assertThat(read.all(nurse, person).moments().appointments()).hasSize(1);
        var stranger = people.anyNurse();
        assertThatThrownBy(() -> transactions.write(stranger, () -> events.publishEvent(new LifeEnded(person, LocalDate.now(), false))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_device_learns_when_and_never_with_whom_until_its_address_is_taken_back() {
        var nurse = people.anyNurse();
        var person = person(nurse);
        agree.run(nurse, new AgreeMoment.Request(person, moment(nurse, "chez la juge de paix")));
        var device = Id.next();
        String address = give.run(nurse, device).orElseThrow();
        assertThat(give.run(nurse, device)).isEmpty();
        String token = address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
        String calendar = give.read(token);
        assertThat(calendar).contains("SUMMARY:Rendez-vous\r\n", "BEGIN:VEVENT").doesNotContain("juge", "Amina", person.toString());
        give.revoke(people.anyNurse(), device);
        assertThat(give.read(token)).isEqualTo(calendar.replaceAll("DTSTAMP:.*", give.read(token).replaceAll("(?s).*(DTSTAMP:[0-9TZ]+).*", "$1")));
        give.revoke(nurse, device);
        assertThatThrownBy(() -> give.read(token)).isInstanceOf(Refusal.class);
    }

    private PersonId person(Actor.Professional nurse) {
        return transactions.write(nurse, () -> persons.meet(nurse, new NewPerson(PersonId.fresh(), "Amina", List.of("ar"), null, true, "fr")));
    }

    private static NewAppointment moment(Actor.Professional with, String words) {
        return NewAppointment.on(SOON, LocalTime.of(9, 30), with.account(), words);
    }
}
