package brussels.boost.plan.domain;

import brussels.boost.plan.Picture;
import brussels.boost.plan.StrengthId;
import brussels.boost.plan.Words;

/** Something that helps, with a picture, words, or both. */
public record Strength(StrengthId id, Words words, Picture picture) {}
