package brussels.boost.plan.web;

import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.Names;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.NeedId;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.domain.AddPriority;
import brussels.boost.plan.domain.ChangePriority;
import brussels.boost.plan.domain.Doers;
import brussels.boost.plan.domain.DropPriority;
import brussels.boost.plan.domain.OrderPriorities;
import brussels.boost.plan.domain.Pictures;
import brussels.boost.plan.domain.PlanPolicy;
import brussels.boost.plan.domain.ReadPlan;
import brussels.boost.plan.domain.need.ReadNeeds;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What matters: the plan, one priority, its order and its end. */
@Controller
@RequestMapping("/people/{pid}/priorities")
class PriorityController {
    private final ReadPlan plans;
    private final AddPriority add;
    private final ChangePriority change;
    private final OrderPriorities order;
    private final DropPriority drop;
    private final Pictures pictures;
    private final Doers doers;
    private final Names names;
    private final ReadNeeds needs;

    PriorityController(ReadPlan plans, AddPriority add, ChangePriority change, OrderPriorities order, DropPriority drop, Pictures pictures, Doers doers,
            Names names, ReadNeeds needs) {
        this.plans = plans;
        this.add = add;
        this.change = change;
        this.order = order;
        this.drop = drop;
        this.pictures = pictures;
        this.doers = doers;
        this.names = names;
        this.needs = needs;
    }

    @GetMapping
    View all(Actor actor, Page page, @PathVariable PersonId pid) {
        return page.view("plan/priorities", plans.reading(actor, pid, patient -> new PrioritiesPage(
                new BoardPart(pid.toString(), names.nameToUse(patient), actor instanceof Actor.Oneself, patient.mayWrite(Family.PRIORITIES),
                        patient.mayWrite(Family.STEPS), plans.plan(patient), "priorities"), plans.strengths(patient)), Family.PRIORITIES));
    }

    @GetMapping(value = "/new", params = "!from")
    View fresh(Actor actor, Page page, @PathVariable PersonId pid, @RequestParam(required = false) @Nullable NeedId need) {
        PriorityForm form = need == null ? PriorityForm.empty(page.lang()) : PriorityForm.of(needs.need(actor, pid, need));
        return page.view("plan/priority-new", form(actor, page, pid, form, null, false));
    }

    @PostMapping("/add")
    View add(Actor actor, Page page, @PathVariable PersonId pid, PriorityForm form) {
        try {
            add.add(actor, new AddPriority.Request(pid, form.priority(false), form.firstStep(actor)));
        } catch (Refusal refusal) {
            return page.invalid("plan/priority-new", form(actor, page, pid, form, null, false), refusal);
        }
        return page.done(Where.record(actor, pid), "plan.priority.kept");
    }

    @GetMapping("/{id}")
    View one(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable PriorityId id) {
        return page.view("plan/priority", form(actor, page, pid, null, id, false));
    }

    @PostMapping("/{id}/edit")
    View edit(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable PriorityId id, PriorityForm form) {
        try {
            change.change(actor, new ChangePriority.Request(pid, id, form.version() == null ? 0 : form.version(),
                    WordsForm.words(form.words(), form.language(), form.french()), WordsForm.said(form.saidBy(), form.who()),
                    WordsForm.picture(form.card(), form.file()), "true".equals(form.onSheet()), WordsForm.audience(form.audience(), Audience.Kind.PERSON)));
        } catch (Refusal refusal) {
            return refusal.outcome() == Refusal.Outcome.CONFLICT
                    ? page.conflict("plan/priority", form(actor, page, pid, form, id, true))
                    : page.invalid("plan/priority", form(actor, page, pid, form, id, false), refusal);
        }
        return page.done(Where.of(pid, "priorities"), "plan.priority.changed");
    }

    @PostMapping("/{id}/move")
    View move(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable PriorityId id, @RequestParam String towards) {
        order.move(actor, new OrderPriorities.Request(pid, id, towards.equals("up")));
        return page.go(Where.of(pid, "priorities"));
    }

    @PostMapping("/{id}/drop")
    View drop(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable PriorityId id) {
        drop.drop(actor, pid, id);
        return page.done(Where.of(pid, "priorities"), "plan.priority.dropped", Where.of(pid, "priorities/" + id + "/resume"));
    }

    @PostMapping("/{id}/resume")
    View resume(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable PriorityId id) {
        drop.resume(actor, pid, id);
        return page.done(Where.of(pid, "priorities"), "plan.priority.resumed");
    }

    /** @param sent what was typed; null shows what is kept */
    private PriorityPage form(Actor actor, Page page, PersonId pid, @Nullable PriorityForm sent, @Nullable PriorityId id, boolean conflict) {
        return plans.reading(actor, pid, patient -> filled(actor, page, patient, sent, id, conflict), Family.PRIORITIES);
    }

    private PriorityPage filled(Actor actor, Page page, PatientAccess patient, @Nullable PriorityForm sent, @Nullable PriorityId id, boolean conflict) {
        ReadPlan.One one = id == null ? null : plans.one(patient, id);
        PriorityForm form = sent != null ? sent : one != null ? PriorityForm.of(one.priority()) : PriorityForm.empty(page.lang());
        return new PriorityPage(patient.person().toString(), names.nameToUse(patient), actor instanceof Actor.Oneself, form,
                pictures.offered(page.lang()), doers.others(patient), one, one == null || PlanPolicy.mayChangeAudience(one.priority().author(), actor), conflict);
    }
}
