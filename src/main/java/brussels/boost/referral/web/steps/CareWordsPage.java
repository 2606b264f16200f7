package brussels.boost.referral.web.steps;

import brussels.boost.referral.domain.steps.WordCare;
import org.jspecify.annotations.Nullable;

/** The words of the answers. @param typed what was refused */
public record CareWordsPage(WordCare.Opened opened, WordCare.@Nullable Words typed) {
    /** As typed just now, or as it is. */
    public WordCare.Words shown(WordCare.Words one) {
        return typed != null && typed.kind().code().equals(one.kind().code()) ? typed : one;
    }
}
