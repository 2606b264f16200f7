package brussels.boost.plan;

import brussels.boost.access.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What matters, as it was said. @param sensitive private until the person says otherwise, and never on the sheet
 * without asking
 */
public record NewPriority(PriorityId id, Words words, Said said, Picture picture, boolean sensitive, boolean onSheet,
        Audience audience, @Nullable Cause cause) {}
