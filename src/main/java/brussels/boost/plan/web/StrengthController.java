package brussels.boost.plan.web;

import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.Names;
import brussels.boost.plan.NewStrength;
import brussels.boost.plan.StrengthId;
import brussels.boost.plan.domain.Pictures;
import brussels.boost.plan.domain.ReadPlan;
import brussels.boost.plan.domain.goal.KeepStrength;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What helps. */
@Controller
@RequestMapping("/people/{pid}/strengths")
class StrengthController {
    private final ReadPlan plans;
    private final KeepStrength keep;
    private final Pictures pictures;
    private final Names names;

    StrengthController(ReadPlan plans, KeepStrength keep, Pictures pictures, Names names) {
        this.plans = plans;
        this.keep = keep;
        this.pictures = pictures;
        this.names = names;
    }

    /** What the form sends. */
    public record Form(@Nullable String submission, @Nullable String words, @Nullable String language, @Nullable String card,
            @Nullable String audience) {}

    @GetMapping("/new")
    View fresh(Actor actor, Page page, @PathVariable PersonId pid) {
        return page.view("plan/strength-new", form(actor, page, pid, new Form(null, "", page.lang(), "", null)));
    }

    @PostMapping("/add")
    View add(Actor actor, Page page, @PathVariable PersonId pid, Form form) {
        try {
            String words = WordsForm.orNull(form.words());
            keep.add(actor, pid, new NewStrength(StrengthId.of(String.valueOf(form.submission())),
                    words == null ? null : WordsForm.words(words, form.language(), null), WordsForm.picture(form.card(), null),
                    WordsForm.audience(form.audience(), Audience.Kind.CIRCLE), null));
        } catch (Refusal refusal) {
            return page.invalid("plan/strength-new", form(actor, page, pid, form), refusal);
        }
        return page.done(Where.record(actor, pid), "plan.strength.kept");
    }

    @PostMapping("/{id}/remove")
    View remove(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable StrengthId id) {
        keep.removed(actor, pid, id, true);
        return page.done(Where.of(pid, "priorities"), "plan.strength.removed", Where.of(pid, "strengths/" + id + "/restore"));
    }

    @PostMapping("/{id}/restore")
    View restore(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable StrengthId id) {
        keep.removed(actor, pid, id, false);
        return page.done(Where.of(pid, "priorities"), "plan.strength.kept");
    }

    private StrengthPage form(Actor actor, Page page, PersonId pid, Form form) {
        return plans.reading(actor, pid, patient -> new StrengthPage(pid.toString(), names.nameToUse(patient), actor instanceof Actor.Oneself,
                WordsForm.text(form.words()), WordsForm.text(form.language()), WordsForm.text(form.card()), pictures.offered(page.lang())),
                Family.PRIORITIES);
    }
}
