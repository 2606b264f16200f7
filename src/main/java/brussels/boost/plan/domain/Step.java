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
 * @param answer of a doer somebody else named; null while they have not said
 * @param way whether a way to it is looked for, found, or absent today
 */
public record Step(StepId id, @Nullable PriorityId priority, @Nullable GoalId goal, Words words, Doer doer, @Nullable Answer answer, @Nullable LocalDate due,
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

    /** What the doer said when somebody else wrote it down for them. */
    public enum Answer {
        /** They do it. */
        YES,
        /** Not them: it is nobody's again. */
        NO
    }

    /** Written for somebody who has not said yet whether they do it. */
    public boolean asked() {
        return state == State.OPEN && answer == null && doer.account() != null && !doer.account().equals(author);
    }

    public boolean done() {
        return state == State.DONE;
    }
}
