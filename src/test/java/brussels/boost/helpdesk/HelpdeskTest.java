package brussels.boost.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.access.People;
import brussels.boost.access.ThreadPart;
import brussels.boost.access.Purge;
import brussels.boost.helpdesk.domain.AskQuestion;
import brussels.boost.helpdesk.domain.CloseQuestion;
import brussels.boost.helpdesk.domain.Debrief;
import brussels.boost.helpdesk.domain.GiveAlong;
import brussels.boost.helpdesk.domain.KeepQuestion;
import brussels.boost.helpdesk.domain.NothingFound;
import brussels.boost.helpdesk.domain.PassQuestion;
import brussels.boost.helpdesk.domain.Question;
import brussels.boost.helpdesk.domain.ReadDesk;
import brussels.boost.helpdesk.domain.ReadQueue;
import brussels.boost.helpdesk.domain.SetHelpdesk;
import brussels.boost.helpdesk.domain.Summaries;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.plan.NoteId;
import brussels.boost.testing.BoostTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BoostTest
class HelpdeskTest {
    private static final Act FOLLOWED = Act.of("test.followed");
    private static final Actor JOB = Actor.Job.named("test");

    @Autowired Transactions transactions;
    @Autowired People people;
    @Autowired Helpdesk helpdesk;
    @Autowired KeepQuestion keep;
    @Autowired GiveAlong give;
    @Autowired CloseQuestion close;
    @Autowired PassQuestion pass;
    @Autowired NothingFound nothing;
    @Autowired ReadDesk desk;
    @Autowired ReadQueue queue;
    @Autowired AskQuestion ask;
    @Autowired SetHelpdesk set;
    @Autowired Summaries summaries;
    @Autowired List<ThreadPart> knots;
    @Autowired Access access;
    @Autowired Debrief debrief;
    @Autowired List<Purge> purges;
    @Autowired List<Work> works;
    @Autowired JdbcClient jdbc;

    private final LineId line = LineId.fresh();
    private Actor.Professional adviser;
    private Actor.Professional colleague;
    private Actor.Professional nurse;

    @BeforeEach
    void a_line_and_two_who_answer() {
        adviser = people.anyNurse();
        colleague = people.anyNurse();
        nurse = people.anyNurse();
        transactions.write(JOB, () -> {
            helpdesk.enterLine(new NewLine(line, "Ligne", "Lijn", "Line", "02 000 60 00", "Mo-Su 00:00-24:00", List.of("fr"), null, Set.of(Caller.PROFESSIONAL, Caller.CARER)));
            helpdesk.nameAdviser(adviser.account(), line);
            helpdesk.nameAdviser(colleague.account(), line);
        });
    }

    @Test
    void whoever_is_not_named_neither_reads_nor_writes_a_question() {
        QuestionId id = heard("Plaie au pied.");
        assertThatThrownBy(() -> desk.run(nurse, id, "", List.of())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> keep.run(nurse, request(id, "x", null))).isInstanceOf(Refusal.class);
        assertThat(transactions.read(nurse, () -> jdbc.sql("select count(*) from helpdesk.question where id = :id").param("id", id.value()).query(Integer.class).single())).isZero();
    }

    @Test
    void what_is_typed_is_kept_sealed_and_typed_again_is_one_question() {
        QuestionId id = heard("Plaie au pied.");
        keep.run(adviser, request(id, "Plaie au pied, parle arabe.", "1060"));
        Question kept = view(id).question();
        assertThat(kept.words()).isEqualTo("Plaie au pied, parle arabe.");
        assertThat(kept.unit()).isEqualTo("ins:21013");
        assertThat(kept.line()).isEqualTo(line);
        byte[] stored = transactions.read(JOB, () -> jdbc.sql("select words from helpdesk.question where id = :id").param("id", id.value()).query(byte[].class).single());
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("Plaie");
    }

    @Test
    void a_name_is_marked_and_never_stops_anybody() {
        assertThat(keep.run(adviser, request(QuestionId.fresh(), "Chez Mme Dupont, 0470 12 34 56.", null))).anyMatch(mark -> mark.contains("Dupont"));
        assertThat(CloseQuestion.proposed("Chez Mme Dupont, 0470 12 34 56.")).doesNotContain("Dupont").doesNotContain("0470");
    }

    @Test
    void a_colleague_writes_only_after_taking_it_and_the_passing_is_told() {
        QuestionId id = heard("Transport couché.");
        assertThatThrownBy(() -> keep.run(colleague, request(id, "autre", null))).isInstanceOf(Refusal.class);
        pass.take(colleague, id);
        keep.run(colleague, request(id, "Transport couché demain.", null));
        assertThat(desk.run(colleague, id, "", List.of()).passed()).hasSize(1);
        assertThat(desk.run(adviser, id, "", List.of()).mayWrite()).isFalse();
    }

    @Test
    void an_end_needs_an_outcome_and_searching_on_needs_a_day() {
        QuestionId id = heard("Psychologue en tigrinya.");
        assertThatThrownBy(() -> close.run(adviser, ending(id, null, null))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> close.run(adviser, ending(id, Outcome.SEARCHING, null))).isInstanceOf(Refusal.class);
        assertThat(close.run(adviser, ending(id, Outcome.SEARCHING, LocalDate.now().plusDays(2)))).isEmpty();
        assertThat(queue.run(adviser).open()).extracting(Question::id).contains(id);
        assertThat(close.run(adviser, ending(id, Outcome.ANSWERED, null))).isPresent();
        assertThat(queue.run(adviser).open()).extracting(Question::id).doesNotContain(id);
    }

    @Test
    void nothing_found_is_one_gap_however_often_it_is_pressed() {
        var id = QuestionId.fresh();
        nothing.run(adviser, id, List.of("mind.psychologist"));
        nothing.run(adviser, id, List.of("mind.psychologist"));
        assertThat(view(id).question().gap()).isTrue();
        assertThat(view(id).question().themes()).containsExactly("mind.psychologist");
        assertThat(transactions.read(JOB, () -> jdbc.sql("select count(*) from referral.gap where id = :id").param("id", id.value()).query(Integer.class).single())).isEqualTo(1);
    }

    @Test
    void a_professional_asks_and_sees_where_it_stands_and_nobody_elses() {
        var id = QuestionId.fresh();
        ask.run(nurse, new AskQuestion.Request(id, "Qui vient le dimanche ?", line, "1000", null, "fr", null));
        assertThat(ask.read(nurse).asked()).extracting(one -> one.question().id()).containsExactly(id);
        assertThat(ask.read(people.anyNurse()).asked()).isEmpty();
        pass.take(adviser, id);
        assertThat(ask.read(nurse).asked().getFirst().question().heldBy()).isEqualTo(adviser.account());
    }

    @Test
    void a_line_is_shown_to_those_who_may_call_it() {
        assertThat(ask.read(nurse).lines()).anyMatch(one -> one.id().equals(line));
        assertThat(ask.read(new Actor.Carer(nurse.account())).lines()).anyMatch(one -> one.id().equals(line));
        assertThat(ask.read(new Actor.Oneself(nurse.account(), PersonId.fresh())).lines()).noneMatch(one -> one.id().equals(line));
    }

    @Test
    void the_link_opens_the_summary_and_not_the_question_and_its_holder_says_whether_it_helped() {
        QuestionId id = heard("Sortie d’hôpital.");
        transactions.write(JOB, () -> helpdesk.writeKnowHow(new NewKnowHow(new KnowHowId(id.value()), Map.of("fr", "Fiche"), Map.of("fr", "Texte"), Set.of("care"))));
        give.give(adviser, new GiveAlong.Request(id, GiveAlong.Kind.KNOW_HOW, id.value(), List.of("care.nursing")));
        String token = close.run(adviser, ending(id, Outcome.ANSWERED, null)).orElseThrow();
        Summaries.View seen = summaries.look(token, "here").orElseThrow();
        assertThat(seen.sheets()).extracting(sheet -> sheet.title("fr")).containsExactly("Fiche");
        summaries.worked(token, "here", Question.Worked.PARTLY);
        assertThat(summaries.look(token, "here").orElseThrow().question().worked()).isEqualTo(Question.Worked.PARTLY);
        assertThat(summaries.look("not-a-token", "here")).isEmpty();
        PersonId person = people.anyPersonOf(nurse);
        NoteId filed = NoteId.fresh();
        summaries.file(nurse, seen, person, filed, new Summaries.Told("Réponse", "fr"));
        transactions.write(nurse, () -> assertThat(knots.stream().flatMap(part -> part.of(access.read(nurse, person, FOLLOWED, Family.NOTES, Family.STEPS)).stream()))
                .anySatisfy(knot -> {
                    assertThat(knot.key()).isEqualTo("thread.note.helpdesk");
                    assertThat(knot.cause()).isEqualTo(new ThreadPart.Ref("helpdesk", id.value()));
                }));
        assertThatThrownBy(() -> summaries.file(colleague, seen, person, NoteId.fresh(), new Summaries.Told("Réponse", "fr"))).isInstanceOf(Refusal.class);
    }

    @Test
    void the_words_are_erased_after_their_days_and_the_themes_stay() {
        QuestionId id = heard("À effacer.");
        give.give(adviser, new GiveAlong.Request(id, GiveAlong.Kind.SERVICE, UUID.randomUUID(), List.of("food.parcel")));
        transactions.write(JOB, () -> jdbc.sql("update helpdesk.question set opened_at = now() - interval '31 days' where id = :id").param("id", id.value()).update());
        purge(30);
        assertThat(view(id).question().words()).isNull();
        assertThat(view(id).question().themes()).containsExactly("food.parcel");
    }

    @Test
    void the_week_tells_what_came_back_and_keeps_what_was_decided() {
        for (int i = 0; i < 2; i++) {
            QuestionId id = QuestionId.fresh();
            nothing.run(adviser, id, List.of("meaning"));
        }
        Debrief.Week week = debrief.week(adviser, null);
        assertThat(week.cameBack()).anyMatch(theme -> theme.code().equals("meaning") && theme.nothing() >= 2);
        assertThat(week.toWrite()).anyMatch(theme -> theme.code().equals("meaning"));
        debrief.decide(adviser, week.monday(), Debrief.Kind.THEME, "meaning", "En parler à Mme Dupont");
        assertThat(debrief.week(adviser, null).decided().get("THEME:meaning")).startsWith("En parler").doesNotContain("Dupont");
        assertThatThrownBy(() -> debrief.week(nurse, null)).isInstanceOf(Refusal.class);
    }

    @Test
    void only_an_administrator_changes_the_lines() {
        assertThatThrownBy(() -> set.read(adviser)).isInstanceOf(Refusal.class);
        var admin = people.anyAdministrator();
        assertThatThrownBy(() -> set.line(admin, new NewLine(LineId.fresh(), "a", "b", "c", "02 000 00 00", "quand on veut", List.of("fr"), null, Set.of(Caller.CARER)))).isInstanceOf(Refusal.class);
        set.unname(admin, line, colleague.account());
        assertThat(desk.advises(colleague)).isFalse();
    }

    @Test
    void a_week_later_whoever_left_an_address_is_asked_once_whether_it_helped() {
        QuestionId id = heard("Repas à domicile.");
        close.run(adviser, new CloseQuestion.Request(id, Outcome.ORIENTED, List.of(), "Repas.", id + "@example.org", null, null));
        run("helpdesk-worked");
        assertThat(mails(id)).isEqualTo(1);
        transactions.write(JOB, () -> jdbc.sql("update helpdesk.question set closed_at = now() - interval '8 days' where id = :id").param("id", id.value()).update());
        run("helpdesk-worked");
        run("helpdesk-worked");
        assertThat(mails(id)).isEqualTo(2);
        assertThat(view(id).question().workedAsked()).isTrue();
    }

    @Test
    void words_left_lying_are_cleaned_by_themselves() {
        QuestionId id = heard("Chez Mme Dupont, plaie.");
        transactions.write(JOB, () -> jdbc.sql("update helpdesk.question set changed_at = now() - interval '2 days' where id = :id").param("id", id.value()).update());
        run("helpdesk-clean");
        assertThat(view(id).question().words()).contains("plaie").doesNotContain("Dupont");
    }

    private int mails(QuestionId id) {
        return transactions.read(JOB, () -> jdbc.sql("select count(*) from platform.mail where recipient = :to").param("to", id + "@example.org").query(Integer.class).single());
    }

    private void run(String job) {
        works.stream().filter(one -> one.name().equals(job)).forEach(one -> one.run().run());
    }

    private void purge(int days) {
        purges.stream().filter(one -> one.code().equals("helpdesk")).forEach(one -> one.run().applyAsInt(days));
    }

    private QuestionId heard(String words) {
        var id = QuestionId.fresh();
        keep.run(adviser, request(id, words, null));
        return id;
    }

    private ReadDesk.View view(QuestionId id) {
        return desk.run(adviser, id, "", List.of());
    }

    private static KeepQuestion.Request request(QuestionId id, String words, @Nullable String place) {
        return new KeepQuestion.Request(new NewQuestion(id, Channel.CALL, Caller.PROFESSIONAL, "nurse", null, "fr", words, null, null, List.of()), place);
    }

    private static CloseQuestion.Request ending(QuestionId id, @Nullable Outcome outcome, @Nullable LocalDate on) {
        return new CloseQuestion.Request(id, outcome, List.of(), "Gardé.", null, "Appeler demain.", on);
    }
}
