package brussels.boost.plan;

import brussels.boost.access.Audience;
import org.jspecify.annotations.Nullable;

/** A question prepared. @param forWhom in free words: the doctor, the pharmacy… */
public record NewQuestion(QuestionId id, Words words, @Nullable String forWhom, Audience audience) {}
