package brussels.boost.plan;

import static brussels.boost.access.Family.PRIORITIES;
import static brussels.boost.access.Family.STEPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Audience;
import brussels.boost.plan.Circle.Amina;
import brussels.boost.plan.domain.AddPriority;
import brussels.boost.plan.domain.AddStep;
import brussels.boost.plan.domain.ChangePriority;
import brussels.boost.plan.domain.DropPriority;
import brussels.boost.plan.domain.OrderPriorities;
import brussels.boost.plan.domain.Priority;
import brussels.boost.plan.domain.ReadPlan;
import brussels.boost.plan.domain.SayWhereStepStands;
import brussels.boost.plan.domain.Step;
import brussels.boost.plan.domain.goal.AddGoal;
import brussels.boost.plan.domain.goal.Goal;
import brussels.boost.plan.domain.sheet.ReadSheets;
import brussels.boost.platform.db.Statements;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.LinkId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.testing.BoostTest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@BoostTest
@Import(Circle.class)
class PlanTest {
    private static final Act LIST = Act.of("test.list");

    @Autowired Circle circle;
    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Plans plans;
    @Autowired ReadPlan read;
    @Autowired ReadSheets sheets;
    @Autowired AddPriority add;
    @Autowired ChangePriority change;
    @Autowired OrderPriorities order;
    @Autowired DropPriority drop;
    @Autowired AddStep addStep;
    @Autowired SayWhereStepStands stands;
    @Autowired AddGoal addGoal;
    @Autowired BrusselsTime time;

    @Test
    void one_sentence_and_one_small_step_sent_twice_are_one_plan() {
        var amina = circle.amina();
        var priority = priority("Dormir sans penser aux factures", null, Audience.CIRCLE);
        var step = step(priority.id(), Doer.PERSON, null);
        add.add(amina.lucie(), new AddPriority.Request(amina.id(), priority, step));
        add.add(amina.lucie(), new AddPriority.Request(amina.id(), priority, step));
        var plan = plan(amina.lucie(), amina);
        assertThat(plan.open()).singleElement().satisfies(kept -> {
            assertThat(kept.words().text()).isEqualTo("Dormir sans penser aux factures");
            assertThat(kept.authorName()).isEqualTo("Lucie Spécimen");
        });
        assertThat(plan.stepsOf(priority.id())).hasSize(1);
    }

    @Test
    void a_step_is_done_undone_and_let_go() {
        var amina = circle.amina();
        var step = stepOf(amina);
        stands.done(amina.lucie(), amina.id(), step);
        stands.done(amina.lucie(), amina.id(), step);
        assertThat(state(amina, step)).isEqualTo(Step.State.DONE);
        stands.reopen(amina.lucie(), amina.id(), step);
        assertThat(state(amina, step)).isEqualTo(Step.State.OPEN);
        stands.drop(amina.lucie(), amina.id(), step);
        assertThat(state(amina, step)).isEqualTo(Step.State.DROPPED);
        stands.reopen(amina.lucie(), amina.id(), step);
        assertThat(state(amina, step)).isEqualTo(Step.State.OPEN);
    }

    @Test
    void no_way_today_needs_a_day_to_look_again() {
        var amina = circle.amina();
        var step = stepOf(amina);
        assertThatThrownBy(() -> stands.way(amina.lucie(), amina.id(), step, Step.Way.NONE_TODAY, time.today())).isInstanceOf(Refusal.class);
        stands.way(amina.lucie(), amina.id(), step, Step.Way.NONE_TODAY, time.today().plusDays(3));
        assertThat(state(amina, step)).isEqualTo(Step.State.NONE_TODAY);
        stands.way(amina.lucie(), amina.id(), step, Step.Way.FOUND, null);
        assertThat(state(amina, step)).isEqualTo(Step.State.OPEN);
    }

    @Test
    void letting_go_is_an_end_that_can_begin_again() {
        var amina = circle.amina();
        var one = kept(amina, "Voir la mer", null, Audience.CIRCLE);
        drop.drop(amina.herself(), amina.id(), one);
        assertThat(plan(amina.lucie(), amina).dropped()).extracting(Priority::id).containsExactly(one);
        drop.resume(amina.lucie(), amina.id(), one);
        assertThat(plan(amina.lucie(), amina).open()).extracting(Priority::id).containsExactly(one);
    }

    @Test
    void the_order_is_the_persons() {
        var amina = circle.amina();
        var first = kept(amina, "Un", null, Audience.CIRCLE);
        var second = kept(amina, "Deux", null, Audience.CIRCLE);
        order.move(amina.herself(), new OrderPriorities.Request(amina.id(), second, true));
        order.move(amina.herself(), new OrderPriorities.Request(amina.id(), second, true));
        assertThat(plan(amina.lucie(), amina).open()).extracting(Priority::id).containsExactly(second, first);
    }

    @Test
    void two_who_change_at_once_both_keep_their_text_and_the_history_keeps_the_first() {
        var amina = circle.amina(PRIORITIES);
        var one = kept(amina, "Descendre seule", null, Audience.CIRCLE);
        change.change(amina.lucie(), changed(amina, one, 1, "Descendre seule au parc"));
        assertThatThrownBy(() -> change.change(amina.karim(), changed(amina, one, 1, "Descendre les escaliers")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.outcome()).isEqualTo(Refusal.Outcome.CONFLICT));
        var kept = read.reading(amina.lucie(), amina.id(), patient -> read.one(patient, one), PRIORITIES);
        assertThat(kept.priority().words().text()).isEqualTo("Descendre seule au parc");
        assertThat(kept.before()).singleElement().satisfies(before -> assertThat(before.words().text()).isEqualTo("Descendre seule"));
    }

    @Test
    void a_history_is_read_only_by_who_reads_the_priority() {
        var amina = circle.amina(PRIORITIES);
        var one = kept(amina, "Entre nous", null, Audience.PERSON);
        change.change(amina.lucie(), new ChangePriority.Request(amina.id(), one, 1, Words.french("Toujours entre nous"), Said.BY_PERSON,
                Picture.NONE, false, Audience.PERSON));
        assertThatThrownBy(() -> read.reading(amina.karim(), amina.id(), patient -> read.one(patient, one), PRIORITIES)).isInstanceOf(Refusal.class);
        assertThat(read.reading(amina.herself(), amina.id(), patient -> read.one(patient, one), PRIORITIES).before()).hasSize(1);
    }

    @Test
    void a_delicate_card_stays_between_author_and_person_and_off_the_sheet() {
        var amina = circle.amina(PRIORITIES);
        var faith = kept(amina, "Ne plus boire le soir", "alcohol", Audience.CIRCLE);
        assertThat(plan(amina.karim(), amina).open()).isEmpty();
        assertThat(plan(amina.herself(), amina).open()).extracting(Priority::id).containsExactly(faith);
        assertThat(onSheet(amina)).isEmpty();
        kept(amina, "Dormir", "sleep", Audience.CIRCLE);
        assertThat(onSheet(amina)).extracting(TakeHomeSheet.Priority::words).containsExactly("Dormir");
    }

    @Test
    void the_link_of_the_sheet_opens_nothing_of_the_plan_as_it_is_today() {
        var amina = circle.amina();
        var shown = kept(amina, "Dormir", null, Audience.CIRCLE);
        addStep.add(amina.lucie(), amina.id(), step(shown, Doer.PERSON, null));
        var holder = new Actor.LinkHolder(LinkId.fresh(), "SHEET", amina.id());
        var plan = read.reading(holder, amina.id(), read::plan, PRIORITIES);
        assertThat(plan.priorities()).isEmpty();
        assertThat(plan.steps()).isEmpty();
        assertThatThrownBy(() -> read.reading(holder, amina.id(), read::plan, STEPS)).isInstanceOf(Refusal.class);
    }

    @Test
    void what_a_professional_proposes_is_marked_as_theirs() {
        var amina = circle.amina();
        var one = kept(amina, "Dormir", null, Audience.CIRCLE);
        var id = StepId.fresh();
        addStep.add(amina.lucie(), amina.id(), new NewStep(id, one, null, Words.french("Un somnifère ?"), Doer.NOBODY, null, Picture.NONE, true, Audience.CIRCLE));
        var mine = StepId.fresh();
        addStep.add(amina.herself(), amina.id(), new NewStep(mine, one, null, Words.french("Une tisane"), Doer.PERSON, null, Picture.NONE, true, Audience.CIRCLE));
        assertThat(plan(amina.lucie(), amina).steps()).extracting(Step::id, Step::proposed)
                .containsExactlyInAnyOrder(tuple(id, true), tuple(mine, false));
    }

    @Test
    void a_step_of_somebody_of_the_circle_waits_for_them() {
        var amina = circle.amina(PRIORITIES, STEPS);
        addStep.add(amina.lucie(), amina.id(), step(null, new Doer(Doer.Kind.MEMBER, null, amina.karimsPlace(), null), null));
        assertThat(plan(amina.lucie(), amina).otherSteps()).extracting(one -> one.doer().name()).containsExactly("Karim Essai");
        transactions.write(amina.karim(), () -> assertThat(plans.waiting(access.circle(amina.karim(), LIST)))
                .extracting(Waiting::kind).containsExactly(Waiting.Kind.ASKED));
        assertThatThrownBy(() -> addStep.add(amina.lucie(), amina.id(), step(null, new Doer(Doer.Kind.MEMBER, null, MemberId.fresh(), null), null)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void goals_of_life_and_of_care_are_kept_apart() {
        var amina = circle.amina();
        var one = kept(amina, "Descendre au parc", null, Audience.CIRCLE);
        var life = GoalId.fresh();
        addGoal.add(amina.lucie(), new AddGoal.Request(amina.id(), life, one, null, Goal.Kind.LIFE, Words.french("Voir les arbres"), false));
        addGoal.add(amina.lucie(), new AddGoal.Request(amina.id(), GoalId.fresh(), one, life, Goal.Kind.CARE, Words.french("De la kiné"), true));
        assertThat(plan(amina.lucie(), amina).goalsOf(one)).extracting(Goal::kind).containsExactly(Goal.Kind.LIFE, Goal.Kind.CARE);
    }

    @Test
    void a_list_shows_three_pictures_and_what_waits_in_one_statement_each() {
        var amina = circle.amina();
        for (String words : List.of("Un", "Deux", "Trois", "Quatre")) {
            kept(amina, words, null, Audience.CIRCLE);
        }
        kept(amina, "Délicat", "violence", Audience.CIRCLE);
        addStep.add(amina.lucie(), amina.id(), step(null, new Doer(Doer.Kind.ACCOUNT, amina.lucie().account(), null, null), time.today()));
        transactions.write(amina.lucie(), () -> {
            var list = access.circle(amina.lucie(), LIST);
            int before = Statements.sent();
            var face = plans.faces(list).get(amina.id());
            var waiting = plans.waiting(list);
            // two lists, and the keys of those who chose this actor
            assertThat(Statements.sent() - before).isLessThanOrEqualTo(3);
            assertThat(face.priorities()).extracting(PlanFace.Priority::words).containsExactly("Un", "Deux", "Trois");
            assertThat(face.steps()).hasSize(1);
            assertThat(waiting).singleElement().satisfies(one -> assertThat(one.kind()).isEqualTo(Waiting.Kind.DUE));
        });
    }

    @Test
    void somebody_outside_the_circle_is_refused() {
        var amina = circle.amina();
        var stranger = circle.amina().lucie();
        assertThatThrownBy(() -> plan(stranger, amina)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> add.add(stranger, new AddPriority.Request(amina.id(), priority("Non", null, Audience.CIRCLE), null)))
                .isInstanceOf(Refusal.class);
        assertThat(plan(amina.lucie(), amina).open()).isEmpty();
    }

    private ReadPlan.Plan plan(Actor actor, Amina amina) {
        return read.reading(actor, amina.id(), read::plan, PRIORITIES);
    }

    private List<TakeHomeSheet.Priority> onSheet(Amina amina) {
        return sheets.table(amina.lucie(), amina.id(), null).preview().sheet().priorities();
    }

    private Step.State state(Amina amina, StepId step) {
        return read.reading(amina.lucie(), amina.id(), patient -> read.step(patient, step), STEPS).state();
    }

    private StepId stepOf(Amina amina) {
        var step = step(null, Doer.PERSON, null);
        addStep.add(amina.lucie(), amina.id(), step);
        return step.id();
    }

    private PriorityId kept(Amina amina, String words, @Nullable String card, Audience audience) {
        var priority = priority(words, card, audience);
        add.add(amina.lucie(), new AddPriority.Request(amina.id(), priority, null));
        return priority.id();
    }

    private static ChangePriority.Request changed(Amina amina, PriorityId id, int version, String words) {
        return new ChangePriority.Request(amina.id(), id, version, Words.french(words), Said.BY_PERSON, Picture.NONE, true, Audience.CIRCLE);
    }

    private static NewPriority priority(String words, @Nullable String card, Audience audience) {
        return new NewPriority(PriorityId.fresh(), Words.french(words), Said.BY_PERSON, Picture.card(card), false, true, audience, null);
    }

    private static NewStep step(@Nullable PriorityId under, Doer doer, @Nullable LocalDate due) {
        return new NewStep(StepId.fresh(), under, null, Words.french("Rassembler les factures"), doer, due, Picture.NONE, false, Audience.CIRCLE);
    }
}
