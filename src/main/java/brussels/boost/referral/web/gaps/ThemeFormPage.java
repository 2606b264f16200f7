package brussels.boost.referral.web.gaps;

import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import brussels.boost.referral.domain.gaps.Theme;
import java.util.Arrays;
import java.util.List;

/** Opening a theme. */
public record ThemeFormPage(ThemeForm form, GapNames names) {
    public List<Choice> needs(Page page) {
        return names.needChoices(page, page.t("gaps.anyNeed"));
    }

    public List<Choice> places(Page page) {
        return names.placeChoices(page, page.t("directory.anywhere"));
    }

    public List<Choice> destinations(Page page) {
        return Arrays.stream(Theme.Destination.values()).map(one -> Choice.of(one.name(), page.t("gaps.destination." + one))).toList();
    }
}
