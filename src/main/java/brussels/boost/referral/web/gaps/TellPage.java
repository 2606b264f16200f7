package brussels.boost.referral.web.gaps;

import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.List;
import java.util.stream.Stream;

/** Saying what is lacking. @param hasHome whether what became of it can be told on one's own home page */
public record TellPage(TellForm form, GapNames names, boolean hasHome) {
    public List<Choice> needs(Page page) {
        return names.needChoices(page, page.t("gaps.choose"));
    }

    public List<Choice> places(Page page) {
        return names.placeChoices(page, page.t("directory.anywhere"));
    }

    public List<Choice> hows(Page page) {
        return List.of(Choice.of("none", page.t("gaps.how.none")), Choice.of(TellForm.WAITS, page.t("gaps.how.waits")));
    }

    public List<Choice> hears(Page page) {
        return Stream.of("ME", "CODE", "NOBODY").filter(one -> hasHome || !one.equals("ME"))
                .map(one -> new Choice(one, page.t("gaps.hear." + one), one.equals("CODE") ? page.t("gaps.hear.CODE.hint") : null)).toList();
    }
}
