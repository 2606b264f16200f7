package brussels.boost.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.access.LifeEnded;
import brussels.boost.access.People;
import brussels.boost.agenda.domain.AgreeRhythm;
import brussels.boost.agenda.domain.AgreeSilence;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.testing.BoostTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@BoostTest
class RhythmTest {
    private static final Act TEST = Act.of("test.rhythm");

    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired Agenda agenda;
    @Autowired AgreeRhythm rhythm;
    @Autowired AgreeSilence silence;
    @Autowired BrusselsTime time;
    @Autowired ApplicationEventPublisher events;

    @Test
    void news_taken_plan_the_next_day_from_today() {
        var nurse = people.anyNurse();
        var person = meet(nurse);
        UUID id = agree(nurse, person, time.today().plusDays(3));
        rhythm.kept(nurse, person, id);
        assertThat(moments(nurse, person).rhythms()).singleElement().satisfies(one -> {
            assertThat(one.next()).isEqualTo(time.today().plusMonths(1));
            assertThat(one.with()).isEqualTo(nurse.account());
        });
    }

    @Test
    void an_agreed_silence_goes_before_the_rhythm() {
        var nurse = people.anyNurse();
        var person = meet(nurse);
        agree(nurse, person, time.today().plusDays(3));
        silence.run(nurse, new AgreeSilence.Request(person, UUID.randomUUID(), time.today().plusDays(10), null));
        var moments = moments(nurse, person);
        assertThat(moments.rhythms().getFirst().planned(moments.quiet(person).orElse(null))).isEqualTo(time.today().plusDays(11));
    }

    @Test
    void the_newest_agreement_is_the_one_that_holds_and_it_ends() {
        var nurse = people.anyNurse();
        var person = meet(nurse);
        agree(nurse, person, time.today().plusDays(3));
        UUID second = agree(nurse, person, time.today().plusDays(9));
        assertThat(moments(nurse, person).rhythms()).extracting(Rhythm::id).containsExactly(second);
        rhythm.end(nurse, person, second, true);
        assertThat(moments(nurse, person).rhythms()).isEmpty();
        assertThatThrownBy(() -> agree(nurse, person, time.today().minusDays(1))).isInstanceOf(Refusal.class);
    }

    @Test
    void a_rhythm_stops_with_a_life() {
        var nurse = people.anyNurse();
        var person = meet(nurse);
        agree(nurse, person, time.today().plusDays(3));
        transactions.write(nurse, () -> events.publishEvent(new LifeEnded(person, time.today(), false)));
        assertThat(moments(nurse, person).rhythms()).isEmpty();
    }

    private UUID agree(Actor.Professional nurse, PersonId person, LocalDate next) {
        UUID id = UUID.randomUUID();
        rhythm.run(nurse, new AgreeRhythm.Request(person, id, Rhythm.Every.MONTH, next));
        return id;
    }

    private Moments moments(Actor actor, PersonId person) {
        return transactions.write(actor, () -> agenda.moments(access.read(actor, person, TEST, Family.AGENDA), time.today()));
    }

    private PersonId meet(Actor.Professional nurse) {
        return transactions.write(nurse, () -> persons.meet(nurse, new NewPerson(PersonId.fresh(), "Amina", List.of("fr"), null, true, "fr")));
    }
}
