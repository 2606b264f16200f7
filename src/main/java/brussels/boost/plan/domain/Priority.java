package brussels.boost.plan.domain;

import brussels.boost.access.Audience;
import brussels.boost.plan.Cause;
import brussels.boost.plan.Picture;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.Said;
import brussels.boost.plan.Words;
import brussels.boost.platform.id.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that matters to the person, in their words. It has no level, no score and no target. */
public record Priority(PriorityId id, Words words, Said said, Picture picture, boolean sensitive, boolean onSheet, State state,
        @Nullable LocalDate stateOn, @Nullable Cause cause, Audience audience, @Nullable AccountId author, @Nullable String authorName, int version,
        Instant created) {
    /** Letting go is an end like another, not a failure. */
    public enum State {
        OPEN,
        DROPPED
    }

    /** What was said before. @param changedBy who replaced it, null for the person */
    public record Revision(int version, Words words, Said said, @Nullable String changedBy, Instant until) {}
}
