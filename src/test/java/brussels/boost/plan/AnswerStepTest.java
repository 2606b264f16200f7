package brussels.boost.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.Rights;
import brussels.boost.access.WaitRows;
import brussels.boost.plan.domain.AnswerStep;
import brussels.boost.plan.domain.ChangeStep;
import brussels.boost.plan.domain.Step;
import brussels.boost.plan.domain.StepStore;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written down for somebody is theirs once they say so; what they do not do stays in sight. */
@BoostTest
class AnswerStepTest {
    private static final Act WROTE = Act.of("test.wrote");

    /** As most of those for whom something is written down. */
    private static final Rights READS = new Rights(Set.of(Family.STEPS), Set.of());

    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Circle circle;
    @Autowired Plans plans;
    @Autowired StepStore steps;
    @Autowired AnswerStep answer;
    @Autowired ChangeStep change;
    @Autowired List<WaitRows> waits;
    @Autowired JdbcClient jdbc;

    @Test
    void karim_says_he_does_what_lucie_wrote_down_for_him() {
        var amina = circle.amina(READS);
        StepId box = asked(amina);
        assertThat(read(amina, box).asked()).as("not agreed while he has not said so").isTrue();
        answer.take(amina.karim(), amina.id(), box);
        assertThat(read(amina, box)).satisfies(step -> assertThat(step.asked()).isFalse()).extracting(Step::answer).isEqualTo(Step.Answer.YES);
    }

    @Test
    void what_he_does_not_do_is_nobodys_who_wrote_it_is_told_and_lucie_takes_it_herself() {
        var amina = circle.amina(READS);
        StepId box = asked(amina);
        answer.giveBack(amina.karim(), amina.id(), box);
        assertThat(read(amina, box).doer()).isEqualTo(Doer.NOBODY);
        assertThat(told(amina.lucie(), amina)).isEqualTo(1);
        assertThat(told(amina.karim(), amina)).isZero();
        answer.take(amina.karim(), amina.id(), box);
        assertThat(read(amina, box).doer().account()).as("he may take his no back").isEqualTo(amina.karim().account());
        answer.giveBack(amina.karim(), amina.id(), box);
        answer.take(amina.lucie(), amina.id(), box);
        assertThat(read(amina, box).doer().account()).isEqualTo(amina.lucie().account());
        assertThat(told(amina.lucie(), amina)).isZero();
        assertThatThrownBy(() -> answer.take(amina.karim(), amina.id(), box)).as("she does it now").isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> answer.giveBack(amina.karim(), amina.id(), box)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_yes_was_said_to_those_words_by_that_one_another_doer_is_asked_anew() {
        var amina = circle.amina(READS);
        StepId box = asked(amina);
        answer.take(amina.karim(), amina.id(), box);
        Step kept = read(amina, box);
        change.change(amina.lucie(), new ChangeStep.Request(amina.id(), box, kept.version(), kept.words(), null, kept.due(), kept.picture()));
        assertThat(read(amina, box).answer()).as("the same doer").isEqualTo(Step.Answer.YES);
        change.change(amina.lucie(), new ChangeStep.Request(amina.id(), box, read(amina, box).version(), kept.words(), Doer.NOBODY, kept.due(), kept.picture()));
        assertThat(read(amina, box).answer()).isNull();
    }

    @Test
    void who_only_reads_takes_nothing_that_was_not_written_down_for_them() {
        var amina = circle.amina(READS);
        StepId free = transactions.write(amina.lucie(), () -> plans.addStep(access.write(amina.lucie(), amina.id(), WROTE, Family.STEPS),
                new NewStep(StepId.fresh(), null, null, Words.french("Trouver une rampe"), Doer.NOBODY, null, Picture.NONE, false, Audience.CIRCLE)));
        assertThatThrownBy(() -> answer.take(amina.karim(), amina.id(), free)).isInstanceOf(Refusal.class);
        assertThat(read(amina, free).doer()).isEqualTo(Doer.NOBODY);
        var stranger = circle.amina(READS).karim();
        StepId box = asked(amina);
        assertThatThrownBy(() -> answer.take(stranger, amina.id(), box)).isInstanceOf(Refusal.class);
    }

    private StepId asked(Circle.Amina amina) {
        return transactions.write(amina.lucie(), () -> plans.addStep(access.write(amina.lucie(), amina.id(), WROTE, Family.STEPS),
                new NewStep(StepId.fresh(), null, null, Words.french("Apporter la boîte"),
                        Doer.member(amina.karimsPlace(), amina.karim().account(), "Karim"), null, Picture.NONE, false, Audience.CIRCLE)));
    }

    private Step read(Circle.Amina amina, StepId id) {
        return transactions.write(amina.lucie(), () -> steps.of(access.read(amina.lucie(), amina.id(), WROTE, Family.STEPS)).stream()
                .filter(step -> step.id().equals(id)).findFirst().orElseThrow());
    }

    private long told(Actor actor, Circle.Amina amina) {
        return transactions.read(actor, () -> waits.stream().map(WaitRows::rows).filter(sql -> sql.text().contains("givenBack"))
                .flatMap(sql -> jdbc.sql(sql.text()).param("account", actor.account().value()).query((row, _) -> row.getString("what") + row.getObject("person_id")).list().stream())
                .filter(("givenBack" + amina.id().value())::equals).count());
    }
}
