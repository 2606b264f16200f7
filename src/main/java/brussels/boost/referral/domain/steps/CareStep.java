package brussels.boost.referral.domain.steps;

import brussels.boost.referral.CareStepId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer given to a person from a day on.
 *
 * @param mine written by the actor
 */
public record CareStep(CareStepId id, CareKind kind, String reason, String language, @Nullable String decidedWith, LocalDate on,
        @Nullable LocalDate review, @Nullable String authorName, boolean mine, boolean ended) {
    boolean isDue(LocalDate today) {
        LocalDate day = review;
        return !ended && day != null && !day.isAfter(today);
    }
}
