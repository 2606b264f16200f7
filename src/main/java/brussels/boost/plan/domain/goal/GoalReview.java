package brussels.boost.plan.domain.goal;

import brussels.boost.plan.Said;
import brussels.boost.plan.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal was looked at again.
 *
 * @param words what was said about it, and by whom {@code said}
 * @param before how it was worded, when it was changed
 * @param next the day to look again, agreed with the person
 * @param authorName who wrote it down, null for the person
 */
public record GoalReview(Decision decision, Words words, Said said, @Nullable Words before, LocalDate on, @Nullable LocalDate next,
        @Nullable String authorName) {
    /** Each is an answer like another; dropping is not failing. */
    public enum Decision {
        KEEP,
        CHANGE,
        DROP,
        REACHED
    }
}
