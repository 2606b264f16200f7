package brussels.boost.plan.domain.goal;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The T of Goal Attainment Scaling over several goals of one person:
 * {@code T = 50 + 10·Σ(w·x) / √((1−ρ)·Σw² + ρ·(Σw)²)}, with ρ = 0.3 (Kiresuk and Sherman 1968; the formulas printed in
 * Turner-Stokes 2009 carried an erratum). Never shown to the person, never added up by worker.
 */
public final class GoalAttainment {
    /** The correlation between scales that the method expects. */
    private static final double RHO = 0.3;

    private GoalAttainment() {}

    /** @param weight importance × difficulty @param level from -2 to +2, 0 being what was expected */
    public record Rated(int weight, int level) {}

    /** Nothing while no goal was looked at: what is missing is not a zero. */
    public static OptionalDouble t(List<Rated> goals) {
        if (goals.isEmpty()) {
            return OptionalDouble.empty();
        }
        double weighted = 0;
        double squares = 0;
        double sum = 0;
        for (Rated goal : goals) {
            weighted += goal.weight() * goal.level();
            squares += goal.weight() * goal.weight();
            sum += goal.weight();
        }
        return OptionalDouble.of(50 + 10 * weighted / Math.sqrt((1 - RHO) * squares + RHO * sum * sum));
    }
}
