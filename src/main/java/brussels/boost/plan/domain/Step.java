package brussels.boost.plan.domain;

import brussels.boost.access.Audience;
import brussels.boost.plan.Doer;
import brussels.boost.plan.GoalId;
import brussels.boost.plan.Picture;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.StepId;
import brussels.boost.plan.Words;
import brussels.boost.platform.id.AccountId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One small step: who, when, and where it stands.
 *
 * @param proposed by whoever wrote it, not the person's idea
 * @param way whether a way to it is looked for, found, or absent today
 */
public record Step(StepId id, @Nullable PriorityId priority, @Nullable GoalId goal, Words words, Doer doer, @Nullable LocalDate due,
        Picture picture, boolean proposed, State state, @Nullable LocalDate stateOn, @Nullable LocalDate lookAgain, @Nullable Way way,
        Audience audience, @Nullable AccountId author, @Nullable String authorName, int version) {
    /** Where it stands. */
    public enum State {
        OPEN,
        DONE,
        DROPPED,
        /** No way today: an honest state, with the day to look again. */
        NONE_TODAY;

        boolean mayBecome(State next) {
            return switch (this) {
                case OPEN -> next != OPEN;
                case NONE_TODAY -> true;
                case DONE, DROPPED -> next == OPEN;
            };
        }
    }

    /** What is said of the way to it. */
    public enum Way {
        SEARCHED,
        FOUND,
        NONE_TODAY
    }

    public boolean done() {
        return state == State.DONE;
    }
}
