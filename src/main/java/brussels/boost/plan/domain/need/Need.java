package brussels.boost.plan.domain.need;

import brussels.boost.access.Audience;
import brussels.boost.plan.NeedId;
import brussels.boost.plan.Words;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was said about one domain, in words if there were any. It has no level and adds up to nothing.
 *
 * @param until not asked again before that day, when the person does not wish to talk about it
 * @param authorName null when the person said it themself
 */
public record Need(NeedId id, String domain, Answer answer, Words words, @Nullable LocalDate until, Audience audience,
        @Nullable String authorName, Instant created, boolean ended) {
    /** A full answer, each of them. */
    public enum Answer {
        /** Named together. */
        SHARED,
        /** Named together, and to be seen to now. */
        NOW,
        /** What a professional wonders; theirs alone until it is named together. */
        POSSIBLE,
        FINE,
        /** Does not wish to talk about it. */
        NOT_WISHED;

        public boolean isShared() {
            return this == SHARED || this == NOW;
        }
    }

    /** Nobody asks before that day; without a day, not before the person speaks of it. */
    public boolean restsOn(LocalDate today) {
        return answer == Answer.NOT_WISHED && (until == null || !until.isBefore(today));
    }
}
