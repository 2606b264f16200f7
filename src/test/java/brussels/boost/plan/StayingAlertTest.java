package brussels.boost.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.LifeEnded;
import brussels.boost.access.WaitRows;
import brussels.boost.plan.Circle.Amina;
import brussels.boost.plan.domain.AddStep;
import brussels.boost.plan.domain.KeepAnEye;
import brussels.boost.plan.domain.PlanPage;
import brussels.boost.plan.domain.ReadPlan;
import brussels.boost.plan.domain.Step;
import brussels.boost.plan.domain.Watch;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.testing.BoostTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;

@BoostTest
@Import(Circle.class)
class StayingAlertTest {
    @Autowired Circle circle;
    @Autowired KeepAnEye keep;
    @Autowired List<WaitRows> waits;
    @Autowired Db db;
    @Autowired AddStep addStep;
    @Autowired ReadPlan read;
    @Autowired Transactions transactions;
    @Autowired BrusselsTime time;
    @Autowired ApplicationEventPublisher events;

    @Test
    void what_is_kept_an_eye_on_says_how_one_notices_and_what_one_does() {
        var amina = circle.amina(Family.STEPS);
        NewWatch watch = watch(time.today().plusDays(30));
        keep.add(amina.lucie(), amina.id(), watch);
        keep.add(amina.lucie(), amina.id(), watch);
        assertThat(page(amina.karim(), amina).watches()).singleElement().satisfies(one -> {
            assertThat(one.signs()).isEqualTo("Elle ne répond plus le matin");
            assertThat(one.reaction()).isEqualTo("Appeler Salma");
            assertThat(one.watcher().name()).isEqualTo("Lucie Spécimen");
        });
        keep.over(amina.lucie(), amina.id(), watch.id(), true);
        assertThat(page(amina.lucie(), amina).watches()).isEmpty();
        keep.over(amina.lucie(), amina.id(), watch.id(), false);
        assertThat(page(amina.lucie(), amina).watches()).extracting(Watch::id).containsExactly(watch.id());
    }

    @Test
    void a_day_gone_by_cannot_be_kept_an_eye_on() {
        var amina = circle.amina();
        assertThatThrownBy(() -> keep.add(amina.lucie(), amina.id(), watch(time.today().minusDays(1)))).isInstanceOf(Refusal.class);
        var watch = watch(null);
        keep.add(amina.lucie(), amina.id(), watch);
        var read = keep.one(amina.lucie(), amina.id(), watch.id());
        var change = new KeepAnEye.Change(Words.french("Les jambes qui gonflent"), "les chaussettes marquent", null, time.today().plusDays(9), null);
        keep.change(amina.lucie(), amina.id(), watch.id(), read.version(), change);
        assertThat(keep.one(amina.lucie(), amina.id(), watch.id()).watch().signs()).isEqualTo("les chaussettes marquent");
        assertThatThrownBy(() -> keep.change(amina.lucie(), amina.id(), watch.id(), read.version(), change)).isInstanceOf(Refusal.class);
    }

    @Test
    void on_its_day_it_waits_for_who_keeps_the_eye_and_somebody_else_may_keep_it_then() {
        var amina = circle.amina(Family.STEPS);
        var watch = new NewWatch(WatchId.fresh(), Words.french("Les nuits sans sommeil"), null, null, time.today(), Doer.account(amina.lucie().account(), "Lucie"), Audience.CIRCLE);
        keep.add(amina.lucie(), amina.id(), watch);
        assertThat(waits(amina.lucie())).containsExactly(watch.id().value());
        assertThat(waits(amina.karim())).isEmpty();
        var read = keep.one(amina.lucie(), amina.id(), watch.id());
        keep.change(amina.lucie(), amina.id(), watch.id(), read.version(), new KeepAnEye.Change(watch.words(), null, null, time.today().plusDays(9),
                Doer.account(amina.karim().account(), "Karim")));
        assertThat(waits(amina.lucie())).isEmpty();
        assertThat(keep.one(amina.lucie(), amina.id(), watch.id()).watch().watcher().account()).isEqualTo(amina.karim().account());
    }

    private List<UUID> waits(Actor actor) {
        var rows = waits.stream().filter(one -> one.getClass().getSimpleName().equals("WatchWaits")).findFirst().orElseThrow().rows();
        return transactions.read(actor, () -> db.sql(rows).query((row, _) -> row.getObject("about", UUID.class)).list());
    }

    @Test
    void open_steps_stop_with_a_life_and_stand_again_when_that_was_a_mistake() {
        var amina = circle.amina();
        addStep.add(amina.lucie(), amina.id(), new NewStep(StepId.fresh(), null, null, Words.french("Descendre deux étages"), Doer.PERSON, null,
                Picture.NONE, false, Audience.CIRCLE));
        transactions.write(amina.lucie(), () -> events.publishEvent(new LifeEnded(amina.id(), time.today(), false)));
        assertThat(page(amina.lucie(), amina).plan().steps()).isEmpty();
        transactions.write(amina.lucie(), () -> events.publishEvent(new LifeEnded(amina.id(), time.today(), true)));
        assertThat(page(amina.lucie(), amina).plan().steps()).extracting(Step::state).containsExactly(Step.State.OPEN);
    }

    private static NewWatch watch(@Nullable LocalDate until) {
        return new NewWatch(WatchId.fresh(), Words.french("Les nuits sans sommeil"), "Elle ne répond plus le matin", "Appeler Salma", until,
                Doer.other("Lucie Spécimen"), Audience.CIRCLE);
    }

    private PlanPage page(Actor actor, Amina amina) {
        return read.reading(actor, amina.id(), read::page, Family.STEPS);
    }
}
