package brussels.boost.plan;

import brussels.boost.access.Audience;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One small step. @param proposed by whoever writes it, not the person's idea @param goal the goal it serves, if any */
public record NewStep(StepId id, @Nullable PriorityId priority, @Nullable GoalId goal, Words words, Doer doer,
        @Nullable LocalDate due, Picture picture, boolean proposed, Audience audience) {}
