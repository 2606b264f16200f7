package brussels.boost.plan.domain.goal;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.Names;
import brussels.boost.plan.GoalId;
import brussels.boost.plan.domain.PlanActs;
import brussels.boost.plan.domain.PlanPolicy;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.time.BrusselsTime;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The optional pack: a professional describes five levels of a goal, and later says where it stands. */
@Component
public class ScaleGoal {
    private static final int LEVELS = 5;

    private final Transactions transactions;
    private final Access access;
    private final GoalStore goals;
    private final AttainmentStore store;
    private final Names names;
    private final BrusselsTime time;
    private final BoostSettings settings;

    ScaleGoal(Transactions transactions, Access access, GoalStore goals, AttainmentStore store, Names names, BrusselsTime time, BoostSettings settings) {
        this.transactions = transactions;
        this.access = access;
        this.goals = goals;
        this.store = store;
        this.names = names;
        this.time = time;
        this.settings = settings;
    }

    /** @param scale null before it is described @param t over the person's goals that were looked at, if any */
    public record One(String name, Goal goal, @Nullable Attainment scale, OptionalDouble t) {}

    /** Off by default, and never the person's page. */
    public boolean offered(Actor actor) {
        return settings.goalAttainment() && actor instanceof Actor.Professional;
    }

    public One read(Actor actor, PersonId person, GoalId id) {
        check(actor);
        return transactions.write(actor, () -> {
            var patient = access.read(actor, person, PlanActs.GOAL_SCALED, Family.PRIORITIES);
            List<Attainment> all = store.of(patient);
            return new One(names.nameToUse(patient), goals.one(patient, id).orElseThrow(Refusal::notFound),
                    all.stream().filter(one -> one.goal().equals(id)).findFirst().orElse(null),
                    GoalAttainment.t(all.stream().filter(one -> one.level() != null)
                            .map(one -> new GoalAttainment.Rated(one.weight(), Objects.requireNonNull(one.level()))).toList()));
        });
    }

    public void describe(Actor actor, PersonId person, Attainment scale) {
        check(actor);
        if (scale.levels().size() != LEVELS || scale.levels().stream().anyMatch(String::isBlank)) {
            throw Refusal.invalid("level0", "scale.levels.missing");
        }
        scale.levels().forEach(level -> PlanPolicy.notTooLong(level, "level0"));
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, PlanActs.GOAL_SCALED, Family.PRIORITIES);
            if (goals.one(patient, scale.goal()).isEmpty()) {
                throw Refusal.notFound();
            }
            store.describe(patient, scale);
        });
    }

    public void rate(Actor actor, PersonId person, GoalId goal, int level) {
        check(actor);
        if (Math.abs(level) > 2) {
            throw Refusal.invalid("level", "scale.level.missing");
        }
        transactions.write(actor, () -> {
            if (!store.rate(access.write(actor, person, PlanActs.GOAL_SCALED, Family.PRIORITIES), goal, level, time.today())) {
                throw Refusal.notFound();
            }
        });
    }

    private void check(Actor actor) {
        if (!offered(actor)) {
            throw Refusal.notFound();
        }
    }
}
