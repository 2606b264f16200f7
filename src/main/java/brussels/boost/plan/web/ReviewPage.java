package brussels.boost.plan.web;

import brussels.boost.plan.domain.goal.GoalReview;
import brussels.boost.plan.domain.goal.ReviewGoal;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.Arrays;
import java.util.List;

/** A goal, what was said each time, and looking at it again. @param scaled the optional pack is on, and this is a professional */
public record ReviewPage(String pid, ReviewGoal.One one, ReviewForm form, boolean scaled) {
    public List<Choice> decisions(Page page) {
        return Arrays.stream(GoalReview.Decision.values())
                .map(one -> new Choice(one.name(), page.t("goal.review." + one), one == GoalReview.Decision.DROP ? page.t("plan.letGo.hint") : null)).toList();
    }

    public List<Choice> saidBy(Page page) {
        return Choices.saidBy(page, one.name());
    }

    public List<Choice> languages() {
        return Choices.languages();
    }

    /** Who said it, by name if it is known. */
    public String who(Page page, GoalReview review) {
        String known = review.said().who();
        return known != null ? known : switch (review.said().by()) {
            case PERSON -> one.name();
            case CARER -> page.t("plan.said.carer");
            case OTHER -> page.t("plan.said.other");
        };
    }
}
