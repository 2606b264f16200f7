package brussels.boost.plan.web;

import brussels.boost.plan.GoalId;
import brussels.boost.plan.domain.goal.Attainment;
import brussels.boost.plan.domain.goal.ScaleGoal;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The optional pack of scales; without it these pages do not exist. */
@Controller
@RequestMapping("/people/{pid}/goals/{id}/scale")
class ScaleController {
    private static final List<String> EMPTY = List.of("", "", "", "", "");

    private final ScaleGoal scales;

    ScaleController(ScaleGoal scales) {
        this.scales = scales;
    }

    /** What the form sends. */
    public record Form(@Nullable String level0, @Nullable String level1, @Nullable String level2, @Nullable String level3, @Nullable String level4,
            @Nullable String baseline, @Nullable String importance, @Nullable String difficulty) {
        List<String> levels() {
            return Stream.of(level0, level1, level2, level3, level4).map(WordsForm::text).toList();
        }
    }

    @GetMapping
    View scale(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable GoalId id) {
        ScaleGoal.One one = scales.read(actor, pid, id);
        Attainment kept = one.scale();
        return page.view("plan/scale", new ScalePage(pid.toString(), one, kept == null ? EMPTY : kept.levels()));
    }

    @PostMapping("/describe")
    View describe(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable GoalId id, Form form) {
        try {
            scales.describe(actor, pid, new Attainment(id, form.levels(), "-2".equals(form.baseline()) ? -2 : -1, three(form.importance()),
                    three(form.difficulty()), null, null));
        } catch (Refusal refusal) {
            return page.invalid("plan/scale", new ScalePage(pid.toString(), scales.read(actor, pid, id), form.levels()), refusal);
        }
        return page.done(Where.of(pid, "goals/" + id + "/scale"), "scale.kept");
    }

    @PostMapping("/rate")
    View rate(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable GoalId id, @RequestParam(required = false) @Nullable Integer level) {
        scales.rate(actor, pid, id, level == null ? 3 : level);
        return page.done(Where.of(pid, "goals/" + id + "/scale"), "scale.rated");
    }

    private static int three(@Nullable String sent) {
        return "2".equals(sent) ? 2 : "3".equals(sent) ? 3 : 1;
    }
}
