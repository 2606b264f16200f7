package brussels.boost.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.People;
import brussels.boost.access.RecordPart;
import brussels.boost.agenda.Agenda;
import brussels.boost.agenda.NewAppointment;
import brussels.boost.agenda.Rhythm;
import brussels.boost.day.domain.ReadDay;
import brussels.boost.day.domain.ReadOwnPage;
import brussels.boost.day.domain.ReadPeople;
import brussels.boost.day.domain.ReadRecord;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.person.PhoneIs;
import brussels.boost.person.domain.ChangeIdentity;
import brussels.boost.plan.NewNote;
import brussels.boost.plan.Doer;
import brussels.boost.plan.NewStep;
import brussels.boost.plan.NoteId;
import brussels.boost.plan.Picture;
import brussels.boost.plan.StepId;
import brussels.boost.plan.Words;
import brussels.boost.plan.Plans;
import brussels.boost.platform.db.Statements;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class DayTest {
    private static final Act TEST = Act.of("test.write");

    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired Agenda agenda;
    @Autowired Plans plans;
    @Autowired ReadDay day;
    @Autowired ReadPeople list;
    @Autowired ReadRecord record;
    @Autowired ReadOwnPage own;
    @Autowired ChangeIdentity whosePhone;

    @Test
    void the_day_asks_the_database_the_same_few_questions_however_many_chose_me() {
        var nurse = people.anyNurse();
        for (int i = 0; i < 12; i++) {
            meet(nurse, "Personne " + i, NewAppointment.on(LocalDate.now(), null, nurse.account(), "pour parler"));
        }
        Statements.reset();
        var read = day.run(nurse);
        // the session's own statement comes on top; twelve is the budget of a page
        assertThat(Statements.sent()).isLessThanOrEqualTo(10);
        assertThat(read.people()).hasSize(12);
        assertThat(read.thread()).hasSize(13);
    }

    @Test
    void on_a_phone_that_others_use_the_person_s_page_leaves_out_all_but_the_sheet() {
        var nurse = people.anyNurse();
        var person = meet(nurse, "D", null);
        var oneself = new Actor.Oneself(AccountId.fresh(), person);
        whosePhone.sayWhosePhone(oneself, PhoneIs.SHARED);
        var opened = own.run(oneself);
        assertThat(opened.sharedPhone()).isTrue();
        assertThat(opened.next()).isNull();
        assertThat(opened.parts()).extracting(RecordPart.Shown::template).containsExactly("plan/sheet-shared");
    }

    @Test
    void a_record_asks_each_module_once_however_many_parts_it_shows() {
        var nurse = people.anyNurse();
        var person = meet(nurse, "Amina", NewAppointment.on(LocalDate.now(), null, nurse.account(), "pour parler"));
        record.run(nurse, person); // the lists that are nobody's data are remembered from now on
        for (Actor reader : List.of(nurse, new Actor.Oneself(AccountId.fresh(), person))) {
            Statements.reset();
            assertThat(record.run(reader, person).parts().values().stream().mapToInt(List::size).sum()).isGreaterThanOrEqualTo(7);
            // the session's own statement comes on top; twelve is the budget of a page
            assertThat(Statements.sent()).isLessThanOrEqualTo(11);
        }
    }

    @Test
    void the_person_s_first_page_asks_little_and_says_what_comes_next_and_with_whom() {
        var nurse = people.anyNurse();
        var person = meet(nurse, "E", NewAppointment.on(LocalDate.now(), null, nurse.account(), null));
        var oneself = new Actor.Oneself(AccountId.fresh(), person);
        Statements.reset();
        var opened = own.run(oneself);
        // the session's own statement comes on top; twelve is the budget of a page
        assertThat(Statements.sent()).isLessThanOrEqualTo(10);
        assertThat(opened.next()).isNotNull();
        assertThat(opened.with()).isNotNull();
        whosePhone.sayWhosePhone(oneself, PhoneIs.SHARED);
        assertThat(own.run(oneself).next()).isNull();
    }

    @Test
    void a_record_says_what_others_wrote_since_my_last_visit_and_not_what_i_wrote() {
        var nurse = people.anyNurse();
        var person = meet(nurse, "Amina", null);
        assertThat(record.run(nurse, person).news().lines()).isEmpty();
        var oneself = new Actor.Oneself(AccountId.fresh(), person);
        transactions.write(oneself, () -> plans.addNote(access.write(oneself, person, TEST, Family.NOTES), note("d'elle")));
        transactions.write(nurse, () -> plans.addNote(access.write(nurse, person, TEST, Family.NOTES), note("de moi")));
        assertThat(record.run(nurse, person).news().lines()).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo("plan.news.NOTE");
            assertThat(one.who()).isNull();
        });
        assertThat(record.run(oneself, person).news().lines()).isEmpty();
    }

    @Test
    void whom_nobody_chose_yet_sees_now_and_an_invitation() {
        var read = day.run(people.anyNurse());
        assertThat(read.people()).isEmpty();
        assertThat(read.thread()).singleElement().satisfies(bead -> assertThat(bead.now()).isTrue());
    }

    @Test
    void who_asks_to_be_called_comes_first_and_who_agreed_to_silence_last() {
        var nurse = people.anyNurse();
        var quiet = meet(nurse, "A", null);
        var planned = meet(nurse, "B", NewAppointment.on(LocalDate.now().plusDays(2), null, nurse.account(), null));
        var asks = meet(nurse, "C", null);
        transactions.write(nurse, () -> {
            agenda.agreeSilence(access.write(nurse, quiet, TEST, Family.AGENDA), java.util.UUID.randomUUID(), LocalDate.now().plusDays(5), null);
            agenda.askForCall(access.write(nurse, asks, TEST, Family.AGENDA), java.util.UUID.randomUUID());
        });
        assertThat(list.page(nurse, null).people().stream().map(one -> one.card().id())).containsExactly(asks, planned, quiet);
    }

    @Test
    void what_the_person_added_came_in_and_what_i_wrote_did_not() {
        var nurse = people.anyNurse();
        var person = meet(nurse, "Amina", null);
        transactions.write(nurse, () -> plans.addNote(access.write(nurse, person, TEST, Family.NOTES), note("de moi")));
        assertThat(day.run(nurse).cameIn()).isEmpty();
        var oneself = new Actor.Oneself(AccountId.fresh(), person);
        transactions.write(oneself, () -> plans.addNote(access.write(oneself, person, TEST, Family.NOTES), note("d'elle")));
        assertThat(day.run(nurse).cameIn()).singleElement().satisfies(line -> assertThat(line.key()).isEqualTo("plan.cameIn.note"));
    }

    @Test
    void a_step_somebody_else_wrote_came_in() {
        var nurse = people.anyNurse();
        var person = meet(nurse, "Amina", null);
        var oneself = new Actor.Oneself(AccountId.fresh(), person);
        transactions.write(oneself, () -> plans.addStep(access.write(oneself, person, TEST, Family.STEPS), new NewStep(StepId.fresh(), null, null,
                Words.french("Aller au parc"), Doer.PERSON, null, Picture.NONE, false, Audience.CIRCLE)));
        assertThat(day.run(nurse).cameIn()).singleElement().satisfies(line -> assertThat(line.key()).isEqualTo("plan.cameIn.step"));
    }

    @Test
    void news_to_take_are_planned_and_never_late() {
        var nurse = people.anyNurse();
        var person = meet(nurse, "Amina", null);
        transactions.write(nurse, () -> agenda.agreeRhythm(access.write(nurse, person, TEST, Family.AGENDA), java.util.UUID.randomUUID(),
                Rhythm.Every.MONTH, LocalDate.now().plusDays(2)));
        assertThat(day.run(nurse).waits()).singleElement().satisfies(line -> {
            assertThat(line.key()).isEqualTo("day.wait.news");
            assertThat(line.on()).isEqualTo(LocalDate.now().plusDays(2));
        });
    }

    private static NewNote note(String body) {
        return new NewNote(NoteId.fresh(), NewNote.Kind.NOTE, body, null, Audience.CIRCLE);
    }

    @Test
    void the_list_goes_on_after_the_last_one_shown() {
        var nurse = people.anyNurse();
        for (int i = 0; i < ReadPeople.PAGE + 3; i++) {
            meet(nurse, "Personne %02d".formatted(i), null);
        }
        var first = list.page(nurse, null);
        assertThat(first.people()).hasSize(ReadPeople.PAGE);
        var second = list.page(nurse, first.next());
        assertThat(second.people()).hasSize(3);
        assertThat(second.next()).isNull();
        assertThat(first.people()).doesNotContainAnyElementsOf(second.people());
    }

    @Test
    void a_search_finds_nobody_outside_the_circle() {
        var nurse = people.anyNurse();
        meet(people.anyNurse(), "Zéphyrine", null);
        assertThat(list.named(nurse, "Zéphyrine").people()).isEmpty();
        var mine = meet(nurse, "Zéphyrine", null);
        assertThat(list.names(nurse, "zephyrine")).singleElement().satisfies(card -> assertThat(card.id()).isEqualTo(mine));
    }

    @Test
    void a_record_that_is_not_open_answers_like_one_that_does_not_exist() {
        var stranger = people.anyNurse();
        var person = meet(people.anyNurse(), "Amina", null);
        var closed = catchThrowableOfType(Refusal.class, () -> record.run(stranger, person));
        var nobody = catchThrowableOfType(Refusal.class, () -> record.run(stranger, PersonId.fresh()));
        assertThat(closed.outcome()).isEqualTo(nobody.outcome()).isEqualTo(Refusal.Outcome.FORBIDDEN);
        assertThat(closed.key()).isEqualTo(nobody.key());
    }

    @Test
    void a_record_shows_what_each_module_has_to_say() {
        var nurse = people.anyNurse();
        var person = meet(nurse, "Amina", null);
        assertThat(record.run(nurse, person).parts().values().stream().flatMap(List::stream).map(part -> part.template())).contains("agenda/part");
    }

    private PersonId meet(Actor.Professional nurse, String name, @org.jspecify.annotations.Nullable NewAppointment moment) {
        return transactions.write(nurse, () -> {
            var person = persons.meet(nurse, new NewPerson(PersonId.fresh(), name, List.of("fr"), null, true, "fr"));
            if (moment != null) {
                agenda.agree(access.write(nurse, person, TEST, Family.AGENDA), moment);
            }
            return person;
        });
    }
}
