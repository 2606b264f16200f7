package brussels.boost.plan;

import brussels.boost.access.Audience;
import org.jspecify.annotations.Nullable;

/** Something that helps: a picture, words, or both. */
public record NewStrength(StrengthId id, @Nullable Words words, Picture picture, Audience audience, @Nullable Cause cause) {}
