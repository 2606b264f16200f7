package brussels.boost.plan.domain.goal;

import brussels.boost.plan.GoalId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Five levels of one goal. @param levels in words, from -2 to +2 @param level where it stands; null while nobody looked */
public record Attainment(GoalId goal, List<String> levels, int baseline, int importance, int difficulty, @Nullable Integer level,
        @Nullable LocalDate ratedOn) {
    public int weight() {
        return importance * difficulty;
    }
}
