package brussels.boost.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.plan.Circle.Amina;
import brussels.boost.plan.domain.goal.AddGoal;
import brussels.boost.plan.domain.goal.Goal;
import brussels.boost.plan.domain.goal.GoalReview.Decision;
import brussels.boost.plan.domain.goal.GoalReview;
import brussels.boost.plan.domain.goal.ReviewGoal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.testing.BoostTest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@BoostTest
@Import(Circle.class)
class GoalReviewTest {
    private static final Act TEST = Act.of("test.goal");

    @Autowired Circle circle;
    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Plans plans;
    @Autowired AddGoal add;
    @Autowired ReviewGoal review;
    @Autowired BrusselsTime time;

    @Test
    void a_goal_is_kept_changed_and_let_go_in_the_person_s_words() {
        var amina = circle.amina(Family.PRIORITIES);
        GoalId goal = goal(amina, Audience.CIRCLE);
        review(amina, goal, Decision.KEEP, "encore un peu", null, time.today().plusDays(30));
        assertThat(review.read(amina.karim(), amina.id(), goal).goal().reviewOn()).isEqualTo(time.today().plusDays(30));
        review(amina, goal, Decision.CHANGE, "le parc est trop loin", "Descendre à la boulangerie", time.today().plusDays(60));
        assertThat(review.read(amina.lucie(), amina.id(), goal).goal().words().text()).isEqualTo("Descendre à la boulangerie");
        review(amina, goal, Decision.DROP, "ce n'est plus important", null, null);
        var one = review.read(amina.karim(), amina.id(), goal);
        assertThat(one.goal().state()).isEqualTo(Goal.State.DROPPED);
        assertThat(one.goal().reviewOn()).isNull();
        assertThat(one.reviews()).extracting(GoalReview::decision).containsExactly(Decision.DROP, Decision.CHANGE, Decision.KEEP);
        assertThat(one.reviews().get(1).before()).isEqualTo(Words.french("Descendre seule au parc"));
        assertThat(one.reviews().getFirst().said().by()).isEqualTo(Said.By.PERSON);
    }

    @Test
    void what_was_said_is_read_by_those_who_read_the_goal() {
        var amina = circle.amina(Family.PRIORITIES);
        GoalId goal = goal(amina, Audience.PERSON);
        review(amina, goal, Decision.KEEP, "entre nous", null, null);
        assertThatThrownBy(() -> review.read(amina.karim(), amina.id(), goal)).isInstanceOf(Refusal.class);
        assertThat(review.read(amina.herself(), amina.id(), goal).reviews()).hasSize(1);
    }

    @Test
    void the_day_to_look_again_waits_for_who_wrote_the_goal() {
        var amina = circle.amina(Family.PRIORITIES);
        GoalId goal = goal(amina, Audience.CIRCLE);
        review(amina, goal, Decision.KEEP, "", null, time.today());
        var waiting = transactions.write(amina.lucie(), () -> plans.waiting(access.circle(amina.lucie(), TEST)));
        assertThat(waiting).singleElement().satisfies(one -> assertThat(one.kind()).isEqualTo(Waiting.Kind.REVIEW));
    }

    @Test
    void changing_needs_new_words_and_a_day_to_come() {
        var amina = circle.amina();
        GoalId goal = goal(amina, Audience.CIRCLE);
        assertThatThrownBy(() -> review(amina, goal, Decision.CHANGE, "", null, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> review(amina, goal, Decision.KEEP, "", null, time.today().minusDays(1))).isInstanceOf(Refusal.class);
    }

    private GoalId goal(Amina amina, Audience audience) {
        var priority = PriorityId.fresh();
        transactions.write(amina.lucie(), () -> plans.addPriority(access.write(amina.lucie(), amina.id(), TEST, Family.PRIORITIES),
                new NewPriority(priority, Words.french("Le parc"), Said.BY_PERSON, Picture.NONE, false, true, audience, null)));
        var goal = GoalId.fresh();
        add.add(amina.lucie(), new AddGoal.Request(amina.id(), goal, priority, null, Goal.Kind.LIFE, Words.french("Descendre seule au parc"), false));
        return goal;
    }

    private void review(Amina amina, GoalId goal, Decision decision, String words, @Nullable String changed, @Nullable LocalDate next) {
        var request = new ReviewGoal.Request(amina.id(), UUID.randomUUID(), goal, decision, Words.french(words), Said.BY_PERSON,
                changed == null ? null : Words.french(changed), next);
        review.review(amina.lucie(), request);
        review.review(amina.lucie(), request);
    }
}
