package brussels.boost.plan.web;

import brussels.boost.plan.domain.ReadPlan;
import brussels.boost.plan.domain.goal.Goal;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.ArrayList;
import java.util.List;

/** The form of one goal under a priority. */
public record GoalPage(String pid, String name, boolean oneself, ReadPlan.One one, String words, String language, String kind) {
    public List<Choice> kinds(Page page) {
        return List.of(new Choice("LIFE", page.t("plan.goal.LIFE"), page.t("plan.goal.LIFE.hint")),
                new Choice("CARE", page.t("plan.goal.CARE"), page.t("plan.goal.CARE.hint")));
    }

    /** Goals of life that a goal of care may serve. */
    public List<Choice> parents(Page page) {
        var list = new ArrayList<Choice>();
        list.add(Choice.of("", page.t("plan.goal.noParent")));
        one.goals().stream().filter(goal -> goal.kind() == Goal.Kind.LIFE)
                .forEach(goal -> list.add(Choice.of(goal.id().toString(), goal.words().text())));
        return list;
    }

    public List<Choice> languages() {
        return Choices.languages();
    }

    public List<Choice> ideas(Page page) {
        return Choices.ideas(page, name);
    }
}
