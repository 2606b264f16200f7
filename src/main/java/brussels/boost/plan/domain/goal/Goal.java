package brussels.boost.plan.domain.goal;

import brussels.boost.access.Audience;
import brussels.boost.plan.GoalId;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A goal under a priority. It appears when somebody needs it, and carries no measure. @param reviewOn the day to look at it again, as agreed */
public record Goal(GoalId id, PriorityId priority, @Nullable GoalId parent, Kind kind, Words words, boolean proposed, State state,
        @Nullable LocalDate reviewOn, Audience audience, @Nullable String authorName) {
    /** What the person wants from life, and what help and care contribute, are kept apart. */
    public enum Kind {
        LIFE,
        CARE
    }

    /** Where it stands. */
    public enum State {
        OPEN,
        DONE,
        DROPPED
    }
}
