package brussels.boost.plan.web;

import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.Names;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.NeedId;
import brussels.boost.plan.StepId;
import brussels.boost.plan.domain.AddStep;
import brussels.boost.plan.domain.AnswerStep;
import brussels.boost.plan.domain.ChangeStep;
import brussels.boost.plan.domain.Doers;
import brussels.boost.plan.domain.Pictures;
import brussels.boost.plan.domain.ReadPlan;
import brussels.boost.plan.domain.SayWhereStepStands;
import brussels.boost.plan.domain.Step;
import brussels.boost.plan.domain.need.ReadNeeds;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Small steps: who, when, done or not, and no way today. */
@Controller
@RequestMapping("/people/{pid}/steps")
class StepController {
    private final ReadPlan plans;
    private final AddStep add;
    private final ChangeStep change;
    private final AnswerStep answer;
    private final SayWhereStepStands stands;
    private final Pictures pictures;
    private final Doers doers;
    private final Names names;
    private final ReadNeeds needs;

    StepController(ReadPlan plans, AddStep add, ChangeStep change, AnswerStep answer, SayWhereStepStands stands, Pictures pictures, Doers doers, Names names,
            ReadNeeds needs) {
        this.plans = plans;
        this.add = add;
        this.change = change;
        this.answer = answer;
        this.stands = stands;
        this.pictures = pictures;
        this.doers = doers;
        this.names = names;
        this.needs = needs;
    }

    @GetMapping("/new")
    View fresh(Actor actor, Page page, @PathVariable PersonId pid, @RequestParam(required = false) @Nullable String priority,
            @RequestParam(required = false) @Nullable NeedId need) {
        StepForm form = need == null ? StepForm.empty(priority, page.lang()) : StepForm.of(needs.need(actor, pid, need));
        return page.view("plan/step-new", form(actor, page, pid, form, null, false, ""));
    }

    @PostMapping("/add")
    View add(Actor actor, Page page, @PathVariable PersonId pid, StepForm form) {
        try {
            String need = WordsForm.orNull(form.need());
            add.add(actor, pid, form.step(actor, need == null ? Audience.CIRCLE : needs.audience(actor, pid, NeedId.of(need))));
        } catch (Refusal refusal) {
            return page.invalid("plan/step-new", form(actor, page, pid, form, null, false, ""), refusal);
        }
        return page.done(Where.record(actor, pid), "plan.step.kept");
    }

    @GetMapping("/{id}")
    View one(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable StepId id) {
        return page.view("plan/step", form(actor, page, pid, null, id, false, ""));
    }

    @PostMapping("/{id}/edit")
    View edit(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable StepId id, StepForm form) {
        try {
            change.change(actor, new ChangeStep.Request(pid, id, form.version() == null ? 0 : form.version(),
                    WordsForm.words(form.words(), form.language(), form.french()),
                    WordsForm.text(form.doer()).isEmpty() ? null : WordsForm.doer(actor, form.doer(), form.doerName()),
                    WordsForm.date(form.due(), "due"), WordsForm.picture(form.card(), null)));
        } catch (Refusal refusal) {
            return refusal.outcome() == Refusal.Outcome.CONFLICT
                    ? page.conflict("plan/step", form(actor, page, pid, form, id, true, ""))
                    : page.invalid("plan/step", form(actor, page, pid, form, id, false, ""), refusal);
        }
        return page.done(Where.record(actor, pid), "plan.step.changed");
    }

    @PostMapping("/{id}/take")
    View take(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable StepId id) {
        answer.take(actor, pid, id);
        return page.done(Where.record(actor, pid), "plan.step.taken", Where.of(pid, "steps/" + id + "/give-back"));
    }

    @PostMapping("/{id}/give-back")
    View giveBack(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable StepId id) {
        answer.giveBack(actor, pid, id);
        return page.done(Where.record(actor, pid), "plan.step.givenBack", Where.of(pid, "steps/" + id + "/take"));
    }

    @PostMapping("/{id}/done")
    View done(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable StepId id, @RequestParam(required = false) @Nullable String back) {
        stands.done(actor, pid, id);
        return page.done(Where.back(actor, pid, back), "plan.step.done", Where.of(pid, "steps/" + id + "/reopen"));
    }

    @PostMapping("/{id}/reopen")
    View reopen(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable StepId id, @RequestParam(required = false) @Nullable String back) {
        stands.reopen(actor, pid, id);
        return page.done(Where.back(actor, pid, back), "plan.step.reopened");
    }

    @PostMapping("/{id}/drop")
    View drop(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable StepId id) {
        stands.drop(actor, pid, id);
        return page.done(Where.record(actor, pid), "plan.step.dropped", Where.of(pid, "steps/" + id + "/reopen"));
    }

    @PostMapping("/{id}/way")
    View way(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable StepId id, @RequestParam(required = false) @Nullable String way,
            @RequestParam(required = false) @Nullable String lookAgain) {
        try {
            stands.way(actor, pid, id, WordsForm.one(Step.Way.class, way, Step.Way.SEARCHED), WordsForm.date(lookAgain, "lookAgain"));
        } catch (Refusal refusal) {
            return page.invalid("plan/step", form(actor, page, pid, null, id, false, WordsForm.text(lookAgain)), refusal);
        }
        return page.done(Where.record(actor, pid), "plan.step.waySaid");
    }

    private StepPage form(Actor actor, Page page, PersonId pid, @Nullable StepForm sent, @Nullable StepId id, boolean conflict, String lookAgain) {
        return plans.reading(actor, pid, patient -> filled(actor, page, patient, sent, id, conflict, lookAgain), Family.STEPS);
    }

    private StepPage filled(Actor actor, Page page, PatientAccess patient, @Nullable StepForm sent, @Nullable StepId id, boolean conflict,
            String lookAgain) {
        Step step = id == null ? null : plans.step(patient, id);
        StepForm form = sent != null ? sent : step != null ? StepForm.of(step) : StepForm.empty(null, page.lang());
        return new StepPage(patient.person().toString(), names.nameToUse(patient), actor instanceof Actor.Oneself, form,
                pictures.offered(page.lang()), doers.others(patient), step, conflict, lookAgain,
                step != null && step.asked() && Objects.equals(step.doer().account(), actor.account()),
                patient.mayWrite(Family.STEPS));
    }
}
