package brussels.boost.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.plan.domain.goal.ScaleGoal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The pack is off in this installation, as by default. */
@BoostTest
@Import(Circle.class)
class ScaleTest {
    private static final Act TEST = Act.of("test.scale");

    @Autowired Circle circle;
    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Plans plans;
    @Autowired ScaleGoal scales;

    @Test
    void without_the_pack_there_is_no_scale_for_anybody() {
        var amina = circle.amina();
        var goal = GoalId.fresh();
        transactions.write(amina.lucie(), () -> {
            var patient = access.write(amina.lucie(), amina.id(), TEST, Family.PRIORITIES);
            var priority = plans.addPriority(patient, new NewPriority(PriorityId.fresh(), Words.french("Le parc"), Said.BY_PERSON, Picture.NONE, false,
                    true, Audience.CIRCLE, null));
            plans.addGoal(patient, goal, priority, Words.french("Boire son thé au parc"));
        });
        assertThat(scales.offered(amina.lucie())).isFalse();
        assertThatThrownBy(() -> scales.read(amina.lucie(), amina.id(), goal)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> scales.rate(amina.herself(), amina.id(), goal, 0)).isInstanceOf(Refusal.class);
    }
}
