package brussels.boost.plan.domain.goal;

import brussels.boost.plan.Cause;
import brussels.boost.plan.Picture;
import brussels.boost.plan.StrengthId;
import brussels.boost.plan.Words;
import org.jspecify.annotations.Nullable;

/** Something that helps, with a picture, words, or both. */
public record Strength(StrengthId id, Words words, Picture picture, @Nullable Cause cause) {}
