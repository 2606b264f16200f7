package brussels.boost.referral.web.steps;

import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import brussels.boost.referral.domain.steps.CareStep;
import brussels.boost.referral.domain.steps.Hint;
import brussels.boost.referral.domain.steps.SayCareStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer given, what it was before, and what happened that may be a reason to talk about it again. */
public record CarePage(String pid, boolean oneself, SayCareStep.Shown shown, CareForm form) {
    public @Nullable CareStep present() {
        return shown.steps().stream().filter(step -> !step.ended()).findFirst().orElse(null);
    }

    public List<CareStep> before() {
        return shown.steps().stream().filter(CareStep::ended).toList();
    }

    public List<Choice> kinds(Page page) {
        return shown.kinds().stream().map(kind -> Choice.of(kind.code(), kind.label(page.lang()))).toList();
    }

    public String why(Page page, Hint hint) {
        return page.t("care.hint." + hint.kind(), page.date(hint.on()), hint.times());
    }
}
