package brussels.boost.referral.web.gaps;

import brussels.boost.platform.web.Page;
import brussels.boost.referral.domain.gaps.OpenTheme;

/** One theme. @param answer as typed, when it has to be written again @param works whether the counts are this reader's to open */
public record ThemePage(OpenTheme.Shown shown, GapNames names, String answer, boolean works) {
    public String place(Page page) {
        return names.place(page, shown.theme().unit());
    }
}
