package brussels.boost.plan.web;

import brussels.boost.plan.domain.goal.Attainment;
import brussels.boost.plan.domain.goal.ScaleGoal;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.List;
import java.util.stream.IntStream;

/** The five levels of a goal, for professionals. @param levels as typed or kept, from -2 to +2 */
public record ScalePage(String pid, ScaleGoal.One one, List<String> levels) {
    public List<Choice> three(Page page, String what) {
        return IntStream.rangeClosed(1, 3).mapToObj(n -> Choice.of(String.valueOf(n), page.t("scale." + what + "." + n))).toList();
    }

    public List<Choice> baselines(Page page) {
        return List.of(Choice.of("-1", page.t("scale.baseline.less")), Choice.of("-2", page.t("scale.baseline.least")));
    }

    /** Where it stands, each by its own words. */
    public List<Choice> stands() {
        return IntStream.range(0, levels.size()).mapToObj(i -> Choice.of(String.valueOf(i - 2), levels.get(i))).toList();
    }

    public String kept(String what) {
        Attainment scale = one.scale();
        if (scale == null) {
            return what.equals("baseline") ? "-1" : "1";
        }
        return String.valueOf(what.equals("baseline") ? scale.baseline() : what.equals("importance") ? scale.importance() : scale.difficulty());
    }

    public String level() {
        Attainment scale = one.scale();
        return scale == null || scale.level() == null ? "" : String.valueOf(scale.level());
    }

    /** With one decimal, in the reader's way of writing numbers. */
    public String t(Page page) {
        return one.t().isPresent() ? String.format(page.language().locale(), "%.1f", one.t().getAsDouble()) : page.t("scale.missing");
    }
}
