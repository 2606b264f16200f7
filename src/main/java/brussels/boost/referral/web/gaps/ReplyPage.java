package brussels.boost.referral.web.gaps;

import brussels.boost.referral.domain.gaps.Theme;
import org.jspecify.annotations.Nullable;

/** What became of what somebody told behind a code. @param known false before asking, and for a code that does not exist */
public record ReplyPage(String code, @Nullable Theme theme, boolean known) {
    public boolean isUnknown() {
        return !known && !code.isBlank();
    }
}
