package brussels.boost.plan.domain;

import brussels.boost.plan.QuestionId;
import brussels.boost.plan.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A question prepared. @param askedOn the day it was asked, null until then */
public record Question(QuestionId id, Words words, @Nullable String forWhom, @Nullable LocalDate askedOn) {
    public boolean asked() {
        return askedOn != null;
    }
}
