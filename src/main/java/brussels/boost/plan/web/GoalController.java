package brussels.boost.plan.web;

import brussels.boost.access.Family;
import brussels.boost.access.Names;
import brussels.boost.plan.GoalId;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.domain.ReadPlan;
import brussels.boost.plan.domain.goal.AddGoal;
import brussels.boost.plan.domain.goal.CloseGoal;
import brussels.boost.plan.domain.goal.Goal;
import brussels.boost.plan.domain.goal.ReviewGoal;
import brussels.boost.plan.domain.goal.ScaleGoal;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Goals, for when somebody needs them. */
@Controller
@RequestMapping("/people/{pid}/goals")
class GoalController {
    private final ReadPlan plans;
    private final AddGoal add;
    private final CloseGoal close;
    private final ReviewGoal review;
    private final ScaleGoal scales;
    private final Names names;

    GoalController(ReadPlan plans, AddGoal add, CloseGoal close, ReviewGoal review, ScaleGoal scales, Names names) {
        this.plans = plans;
        this.add = add;
        this.close = close;
        this.review = review;
        this.scales = scales;
        this.names = names;
    }

    /** What the form sends. */
    public record Form(@Nullable String submission, @Nullable String priority, @Nullable String parent, @Nullable String kind,
            @Nullable String words, @Nullable String language, @Nullable String idea) {}

    @GetMapping("/new")
    View fresh(Actor actor, Page page, @PathVariable PersonId pid, @RequestParam PriorityId priority) {
        return page.view("plan/goal-new", form(actor, page, pid, priority, new Form(null, null, null, "LIFE", "", page.lang(), "PERSON")));
    }

    @PostMapping("/add")
    View add(Actor actor, Page page, @PathVariable PersonId pid, @RequestParam PriorityId priority, Form form) {
        try {
            String parent = WordsForm.orNull(form.parent());
            add.add(actor, new AddGoal.Request(pid, GoalId.of(String.valueOf(form.submission())), priority,
                    parent == null ? null : GoalId.of(parent), WordsForm.one(Goal.Kind.class, form.kind(), Goal.Kind.LIFE),
                    WordsForm.words(form.words(), form.language(), null), "PROPOSED".equals(form.idea())));
        } catch (Refusal refusal) {
            return page.invalid("plan/goal-new", form(actor, page, pid, priority, form), refusal);
        }
        return page.done(Where.of(pid, "priorities/" + priority), "plan.goal.kept");
    }

    @GetMapping("/{id}")
    View one(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable GoalId id) {
        return page.view("plan/goal", new ReviewPage(pid.toString(), review.read(actor, pid, id), ReviewForm.empty(page.lang()), scales.offered(actor)));
    }

    @PostMapping("/{id}/review")
    View review(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable GoalId id, ReviewForm form) {
        try {
            review.review(actor, form.request(pid, id));
        } catch (Refusal refusal) {
            return page.invalid("plan/goal", new ReviewPage(pid.toString(), review.read(actor, pid, id), form, scales.offered(actor)), refusal);
        }
        return page.done(Where.record(actor, pid), "goal.review.kept");
    }

    @PostMapping("/{id}/{state:done|dropped|open}")
    View close(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable GoalId id, @PathVariable String state) {
        close.become(actor, pid, id, Goal.State.valueOf(state.toUpperCase(Locale.ROOT)));
        String done = Where.of(pid, "priorities");
        return state.equals("open") ? page.done(done, "plan.goal.open") : page.done(done, state.equals("done") ? "plan.goal.done" : "plan.goal.dropped",
                Where.of(pid, "goals/" + id + "/open"));
    }

    private GoalPage form(Actor actor, Page page, PersonId pid, PriorityId priority, Form form) {
        return plans.reading(actor, pid, patient -> new GoalPage(pid.toString(), names.nameToUse(patient), actor instanceof Actor.Oneself,
                plans.one(patient, priority), WordsForm.text(form.words()), WordsForm.text(form.language()), WordsForm.text(form.kind())), Family.PRIORITIES);
    }
}
