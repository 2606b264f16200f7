package brussels.boost.seeking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.FileClosed;
import brussels.boost.access.ListLine;
import brussels.boost.access.MemberCard;
import brussels.boost.access.People;
import brussels.boost.access.Purge;
import brussels.boost.access.Waits;
import brussels.boost.access.domain.lists.EditLists;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.person.SpokenLanguages;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.seeking.domain.AnswerAsk;
import brussels.boost.seeking.domain.Ask;
import brussels.boost.seeking.domain.AskForReferent;
import brussels.boost.seeking.domain.CallBack;
import brussels.boost.seeking.domain.Candidate;
import brussels.boost.seeking.domain.FollowAsk;
import brussels.boost.seeking.domain.PassOnSilence;
import brussels.boost.seeking.domain.Reason;
import brussels.boost.seeking.domain.SayWilling;
import brussels.boost.seeking.domain.SeekFromOwnPage;
import brussels.boost.testing.BoostTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@BoostTest
class SeekingTest {
    private static final Act READ = Act.of("test.read");

    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired SayWilling say;
    @Autowired AskForReferent ask;
    @Autowired FollowAsk follow;
    @Autowired AnswerAsk answer;
    @Autowired CallBack calls;
    @Autowired PassOnSilence silence;
    @Autowired Seeking seeking;
    @Autowired EditLists lists;
    @Autowired SeekFromOwnPage own;
    @Autowired JdbcClient jdbc;
    @Autowired List<Waits> waits;
    @Autowired List<Purge> purges;
    @Autowired Circles circles;
    @Autowired ApplicationEventPublisher events;

    private static int tests;

    /** Another language in each test, so that the others' professionals do not fit. */
    private String language;
    private Actor.Professional nurse;
    private Actor.Professional worker;

    @BeforeEach
    void two_who_may_be_asked() {
        language = SpokenLanguages.all().get(10 + tests++);
        nurse = people.anyNurse();
        worker = people.anyNurse();
        say.run(nurse, willing("nurse", Gender.WOMAN, List.of("district:marolles"), true, null));
        say.run(worker, willing("socialWorker", Gender.MAN, List.of(), true, null));
        transactions.write(Actor.Job.named("test"), () -> {
            jdbc.sql("delete from seeking.caller").update();
            jdbc.sql("delete from seeking.ask").update();
        });
    }

    @Test
    void whoever_would_rather_be_called_is_on_the_day_and_in_the_mail_of_one_named_human_then_of_the_next() {
        var first = caller();
        var second = caller();
        String token = asks(null, null, null);
        follow.callMe(token, "here");
        follow.callMe(token, "here");
        assertThat(view(token).caller()).isNotNull();
        assertThat(waiting(first)).contains("seeking.wait.call");
        assertThat(waiting(second)).doesNotContain("seeking.wait.call");
        assertThat(mails(first)).isEqualTo(1);
        silence.run();
        assertThat(mails(second)).as("not before its time").isZero();
        var id = view(token).ask().id();
        transactions.write(Actor.Job.named("test"), () -> jdbc.sql("update seeking.ask set call_since = now() - interval '10 days' where id = :id")
                .param("id", id.value()).update());
        silence.run();
        assertThat(waiting(first)).doesNotContain("seeking.wait.call");
        assertThat(waiting(second)).contains("seeking.wait.call");
        assertThat(mails(second)).isEqualTo(1);
    }

    @Test
    void without_anybody_who_can_call_the_page_promises_nothing_and_the_first_who_can_is_told() {
        var paused = caller();
        say.run(paused, willing("nurse", Gender.WOMAN, List.of(), false, LocalDate.now().plusDays(3)));
        String token = asks(null, null, null);
        assertThat(view(token).called()).isFalse();
        follow.callMe(token, "here");
        silence.run();
        assertThat(view(token).ask().state()).isEqualTo(Ask.State.CALL);
        assertThat(view(token).called()).isFalse();
        assertThat(mails(paused)).isZero();
        var somebody = caller();
        silence.run();
        assertThat(view(token).called()).isTrue();
        assertThat(mails(somebody)).isEqualTo(1);
    }

    @Test
    void whoever_was_chosen_on_the_telephone_is_told_as_if_chosen_on_the_page() {
        var calling = caller();
        String token = asks(null, null, null);
        follow.callMe(token, "here");
        calls.choose(calling, view(token).ask().id(), worker.account());
        assertThat(mails(worker)).isEqualTo(1);
        assertThat(waiting(calling)).doesNotContain("seeking.wait.call");
    }

    @Test
    void whoever_asked_with_an_address_learns_there_that_there_is_an_answer_in_the_language_they_asked_in() {
        String mail = UUID.randomUUID() + "@example.org";
        String token = ask.alone(new NewAsk(AskId.fresh(), "Teresa", mail, null, List.of(language), null, null, null, null, true, "nl"), mail);
        follow.choose(token, "here", nurse.account());
        answer.notNow(nurse, answer.run(nurse).asks().getFirst().id(), "full");
        follow.choose(token, "here", worker.account());
        answer.yes(worker, answer.run(worker).asks().getFirst().id());
        assertThat(transactions.write(Actor.Job.named("test"), () -> jdbc.sql("select lang from platform.mail where recipient = :who and dedupe like 'seeking:news:%'")
                .param("who", mail).query(String.class).list())).containsExactly("nl", "nl");
    }

    @Test
    void a_request_nobody_follows_any_more_leaves_after_its_period() {
        String token = asks(null, null, null);
        var left = purges.stream().filter(one -> one.code().equals("seeking")).findFirst().orElseThrow();
        assertThat(left.run().applyAsInt(120)).isZero();
        var id = view(token).ask().id();
        transactions.write(Actor.Job.named("test"), () -> jdbc.sql("update seeking.ask set state_since = now() - interval '121 days' where id = :id")
                .param("id", id.value()).update());
        assertThat(left.run().applyAsInt(120)).isEqualTo(1);
    }

    @Test
    void a_carer_who_asked_is_proposed_to_the_circle_and_the_person_is_met_in_the_language_of_the_page() {
        var id = AskId.fresh();
        String token = ask.alone(new NewAsk(id, "Teresa", "02 000 00 12", "Begrijpen wat er staat.", List.of(), null, null, null, "haar dochter Nora", true, "nl"),
                UUID.randomUUID().toString());
        follow.choose(token, "here", nurse.account());
        var person = answer.yes(nurse, id);
        transactions.write(nurse, () -> {
            var patient = access.read(nurse, person, READ, Family.CIRCLE, Family.PRIORITIES, Family.CONSENTS);
            assertThat(circles.members(patient)).filteredOn(one -> one.kind() == MemberCard.Kind.NEAR).singleElement().satisfies(near -> {
                assertThat(near.name()).isEqualTo("haar dochter Nora");
                assertThat(near.state()).isEqualTo(MemberCard.State.ASKED);
            });
            assertThat(jdbc.sql("select language from plan.priority where person_id = :person").param("person", person.value()).query(String.class).list())
                    .containsExactly("nl");
        });
    }

    private Actor.Professional caller() {
        var one = people.anyNurse();
        transactions.write(one, () -> seeking.callsBack(one.account()));
        return one;
    }

    private int mails(Actor.Professional who) {
        return transactions.write(Actor.Job.named("test"), () -> jdbc.sql("select count(*) from platform.mail where recipient = :who and dedupe like 'seeking:%'")
                .param("who", who.account() + "@example.org").query(Integer.class).single());
    }

    private List<String> waiting(Actor.Professional who) {
        return transactions.write(who, () -> {
            var list = access.circle(who, READ);
            return waits.stream().flatMap(one -> one.of(list, Instant.now()).stream()).map(Waits.Wait::key).toList();
        });
    }

    @Test
    void whoever_looks_sees_those_who_fit_and_nobody_hidden_or_paused() {
        var hidden = people.anyNurse();
        say.run(hidden, willing("nurse", Gender.WOMAN, List.of(), false, null));
        var paused = people.anyNurse();
        say.run(paused, willing("nurse", Gender.WOMAN, List.of(), true, LocalDate.now().plusDays(3)));
        assertThat(fits(asks("ins:21004", null, null))).contains(nurse.account(), worker.account()).doesNotContain(hidden.account(), paused.account());
        assertThat(fits(asks("district:bosnie", null, null))).contains(worker.account()).doesNotContain(nurse.account());
        assertThat(fits(asks(null, "nurse", null))).contains(nurse.account()).doesNotContain(worker.account());
        assertThat(fits(asks(null, null, Gender.MAN))).contains(worker.account()).doesNotContain(nurse.account());
    }

    @Test
    void when_nobody_fits_everything_the_page_says_so_and_keeps_the_language() {
        var view = view(asks(null, "psychologist", null));
        assertThat(view.everything()).isFalse();
        assertThat(view.candidates()).extracting(Candidate::account).contains(nurse.account());
    }

    @Test
    void a_yes_opens_the_relation_with_what_the_person_wrote_and_erases_the_request() {
        String token = asks(null, null, null);
        follow.choose(token, "here", nurse.account());
        Ask asked = answer.run(nurse).asks().getFirst();
        var person = answer.yes(nurse, asked.id());
        assertThat(answer.yes(nurse, asked.id())).isEqualTo(person);
        transactions.write(nurse, () -> {
            var patient = access.read(nurse, person, READ, Family.IDENTITY, Family.CONTACT);
            assertThat(persons.card(patient).name()).isEqualTo("Teresa");
            assertThat(persons.contact(patient).phone()).isEqualTo("02 000 00 12");
        });
        assertThat(view(token).ask().state()).isEqualTo(Ask.State.MET);
        assertThat(view(token).ask().words()).isNull();
        assertThatThrownBy(() -> follow.choose(token, "here", worker.account())).isInstanceOf(Refusal.class);
    }

    @Test
    void not_now_gives_the_choice_back_with_a_kind_reason_and_proposes_them_no_more() {
        String token = asks(null, null, null);
        follow.choose(token, "here", nurse.account());
        answer.notNow(nurse, answer.run(nurse).asks().getFirst().id(), "full");
        var view = view(token);
        assertThat(view.ask().state()).isEqualTo(Ask.State.OPEN);
        assertThat(view.refused()).isNotNull().satisfies(last -> assertThat(last.reason()).isNotNull());
        assertThat(view.candidates()).extracting(Candidate::account).doesNotContain(nurse.account());
        assertThat(answer.run(nurse).asks()).isEmpty();
    }

    @Test
    void nobody_else_sees_or_answers_a_request_in_the_pages_or_in_the_database() {
        String token = asks(null, null, null);
        follow.choose(token, "here", nurse.account());
        var id = answer.run(nurse).asks().getFirst().id();
        assertThatThrownBy(() -> answer.yes(worker, id)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> calls.run(worker)).isInstanceOf(Refusal.class);
        assertThat(rows(worker, id.value())).isZero();
        assertThat(rows(nurse, id.value())).isEqualTo(1);
        assertThat(follow.run("not-a-token", "elsewhere")).isEmpty();
    }

    @Test
    void silence_goes_to_a_named_human_who_chooses_with_the_person() {
        String token = asks(null, null, null);
        follow.choose(token, "here", nurse.account());
        var id = view(token).ask().id();
        transactions.write(Actor.Job.named("test"), () -> jdbc.sql("update seeking.ask set state_since = now() - interval '10 days' where id = :id").param("id", id.value()).update());
        silence.run();
        assertThat(view(token).ask().state()).isEqualTo(Ask.State.CALL);
        var caller = people.anyNurse();
        transactions.write(caller, () -> seeking.callsBack(caller.account()));
        assertThat(calls.run(caller)).extracting(call -> call.ask().id()).contains(id);
        calls.choose(caller, id, worker.account());
        assertThat(answer.run(worker).asks()).extracting(Ask::id).contains(id);
    }

    @Test
    void whoever_stops_leaves_nothing_written() {
        String token = asks(null, null, null);
        follow.stop(token, "here");
        assertThat(view(token).ask().words()).isNull();
        assertThatThrownBy(() -> follow.callMe(token, "here")).isInstanceOf(Refusal.class);
    }

    @Test
    void nothing_is_kept_without_agreement_and_one_address_does_not_flood() {
        assertThatThrownBy(() -> ask.alone(request(null, null, null, false), "somewhere")).isInstanceOf(Refusal.class);
        for (int i = 0; i < 10; i++) {
            ask.alone(request(null, null, null, true), "flood");
        }
        assertThatThrownBy(() -> ask.alone(request(null, null, null, true), "flood")).isInstanceOf(Refusal.class);
    }

    @Test
    void reasons_are_data_and_one_that_is_over_keeps_its_words_where_it_was_given() {
        var admin = people.anyAdministrator();
        var typed = ListLine.fresh(Map.of("nameFr", "Je change de quartier.", "nameNl", "Ik verander van wijk.", "nameEn", "I am moving on."), false);
        String code = lists.add(admin, "seeking-reasons", UUID.randomUUID().toString(), typed).code();
        String token = asks(null, null, null);
        follow.choose(token, "here", nurse.account());
        answer.notNow(nurse, answer.run(nurse).asks().getFirst().id(), code);
        lists.retire(admin, "seeking-reasons", code);
        assertThat(answer.run(nurse).reasons()).extracting(Reason::code).doesNotContain(code);
        assertThat(view(token).refused()).isNotNull().satisfies(last -> assertThat(last.reason()).isNotNull().extracting(Reason::nl).isEqualTo("Ik verander van wijk."));
    }

    @Test
    void a_person_with_a_file_asks_another_professional_who_sees_nothing_until_a_yes() {
        var person = PersonId.fresh();
        persons.meet(nurse, new NewPerson(person, "Teresa", List.of(language), null, true, "fr"));
        var self = new Actor.Oneself(AccountId.fresh(), person);
        assertThat(own.run(self).candidates()).extracting(Candidate::account).contains(worker.account());
        var id = AskId.fresh();
        for (int i = 0; i < 2; i++) {
            own.ask(self, id, worker.account(), "fr");
        }
        assertThat(own.run(self).asked()).singleElement().satisfies(one -> assertThat(one.ask().state()).isEqualTo(Ask.State.ASKED));
        assertThat(own.run(self).candidates()).extracting(Candidate::account).doesNotContain(worker.account());
        assertThat(waiting(worker)).contains("seeking.wait");
        assertThat(mails(worker)).isEqualTo(1);
        assertThatThrownBy(() -> transactions.write(worker, () -> access.read(worker, person, READ, Family.IDENTITY))).isInstanceOf(Refusal.class);
        assertThat(answer.yes(worker, id)).isEqualTo(person);
        assertThat(answer.yes(worker, id)).isEqualTo(person);
        transactions.write(worker, () -> access.read(worker, person, READ, Family.IDENTITY));
        assertThat(own.run(self).asked()).singleElement().satisfies(one -> assertThat(one.ask().state()).isEqualTo(Ask.State.MET));
    }

    @Test
    void a_no_and_a_silence_are_read_on_the_own_page_and_silence_goes_to_a_human() {
        var calling = caller();
        var person = PersonId.fresh();
        persons.meet(nurse, new NewPerson(person, "Teresa", List.of(language), null, true, "fr"));
        var self = new Actor.Oneself(AccountId.fresh(), person);
        var no = AskId.fresh();
        own.ask(self, no, worker.account(), "fr");
        answer.notNow(worker, no, "full");
        assertThat(own.run(self).asked()).singleElement().satisfies(one -> assertThat(one.refused()).isNotNull());
        var other = people.anyNurse();
        say.run(other, willing("nurse", Gender.WOMAN, List.of(), true, null));
        var silent = AskId.fresh();
        own.ask(self, silent, other.account(), "fr");
        transactions.write(Actor.Job.named("test"), () -> jdbc.sql("update seeking.ask set state_since = now() - interval '10 days' where id = :id")
                .param("id", silent.value()).update());
        silence.run();
        assertThat(own.run(self).asked()).filteredOn(one -> one.ask().id().equals(silent)).singleElement()
                .satisfies(one -> assertThat(one.ask().state()).isEqualTo(Ask.State.CALL));
        assertThat(calls.run(calling)).filteredOn(one -> one.ask().id().equals(silent)).singleElement()
                .satisfies(one -> assertThat(one.candidates()).as("the person chooses on their own page").isEmpty());
        assertThat(rows(new Actor.Oneself(AccountId.fresh(), PersonId.fresh()), silent.value())).isZero();
        assertThat(rows(self, silent.value())).isEqualTo(1);
        transactions.write(nurse, () -> events.publishEvent(new FileClosed(person)));
        assertThat(rows(Actor.Job.named("test"), silent.value())).as("nothing is left of a file that is closed").isZero();
    }

    @Test
    void what_is_written_is_sealed() {
        var id = view(asks(null, null, null)).ask().id();
        byte[] words = transactions.write(Actor.Job.named("test"), () -> jdbc.sql("select words from seeking.ask where id = :id").param("id", id.value()).query(byte[].class).single());
        assertThat(new String(words, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("Teresa");
    }

    private String asks(@Nullable String district, @Nullable String trade, @Nullable Gender gender) {
        return ask.alone(request(district, trade, gender, true), UUID.randomUUID().toString());
    }

    private NewAsk request(@Nullable String district, @Nullable String trade, @Nullable Gender gender, boolean agreed) {
        return new NewAsk(AskId.fresh(), "Teresa", "02 000 00 12", "Comprendre les lettres.", List.of(language), district, trade, gender, null, agreed, "fr");
    }

    private Willing willing(String trade, Gender gender, List<String> districts, boolean visible, @Nullable LocalDate until) {
        return new Willing(trade, gender, List.of(language), districts, "On prend le temps.", visible, until);
    }

    private FollowAsk.View view(String token) {
        return follow.run(token, "here").orElseThrow();
    }

    private List<AccountId> fits(String token) {
        return view(token).candidates().stream().map(Candidate::account).toList();
    }

    private int rows(Actor actor, UUID id) {
        return transactions.write(actor, () -> jdbc.sql("select count(*) from seeking.ask where id = :id").param("id", id).query(Integer.class).single());
    }
}
