package brussels.boost.plan.web;

import brussels.boost.access.Family;
import brussels.boost.access.Names;
import brussels.boost.plan.WatchId;
import brussels.boost.plan.domain.Doers;
import brussels.boost.plan.domain.KeepAnEye;
import brussels.boost.plan.domain.ReadPlan;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Staying alert: what to keep an eye on. */
@Controller
@RequestMapping("/people/{pid}/watch")
class WatchController {
    private final KeepAnEye keep;
    private final ReadPlan plans;
    private final Doers doers;
    private final Names names;

    WatchController(KeepAnEye keep, ReadPlan plans, Doers doers, Names names) {
        this.keep = keep;
        this.plans = plans;
        this.doers = doers;
        this.names = names;
    }

    @GetMapping("/new")
    View fresh(Actor actor, Page page, @PathVariable PersonId pid) {
        return page.view("plan/watch-new", form(actor, pid, WatchForm.empty(actor, page.lang())));
    }

    @PostMapping("/add")
    View add(Actor actor, Page page, @PathVariable PersonId pid, WatchForm form) {
        try {
            keep.add(actor, pid, form.watch(actor));
        } catch (Refusal refusal) {
            return page.invalid("plan/watch-new", form(actor, pid, form), refusal);
        }
        return page.done(Where.record(actor, pid), "watch.kept", Where.of(pid, "watch/" + form.submission() + "/over"));
    }

    @GetMapping("/{id}")
    View one(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable WatchId id) {
        KeepAnEye.Opened opened = keep.one(actor, pid, id);
        return page.view("plan/watch-edit", new WatchEditPage(pid.toString(), actor instanceof Actor.Oneself, opened, WatchForm.of(opened.watch())));
    }

    @PostMapping("/{id}/change")
    View change(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable WatchId id, @RequestParam int version, WatchForm form) {
        try {
            keep.change(actor, pid, id, version, form.change(actor));
        } catch (Refusal refusal) {
            var shown = new WatchEditPage(pid.toString(), actor instanceof Actor.Oneself, keep.one(actor, pid, id), form);
            return refusal.outcome() == Refusal.Outcome.CONFLICT ? page.conflict("plan/watch-edit", shown) : page.invalid("plan/watch-edit", shown, refusal);
        }
        return page.done(Where.record(actor, pid), "watch.kept");
    }

    @PostMapping("/{id}/over")
    View over(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable WatchId id) {
        keep.over(actor, pid, id, true);
        return page.done(Where.record(actor, pid), "watch.over", Where.of(pid, "watch/" + id + "/resume"));
    }

    @PostMapping("/{id}/resume")
    View resume(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable WatchId id) {
        keep.over(actor, pid, id, false);
        return page.done(Where.record(actor, pid), "watch.kept");
    }

    private WatchPage form(Actor actor, PersonId pid, WatchForm form) {
        return plans.reading(actor, pid, patient -> new WatchPage(pid.toString(), names.nameToUse(patient), actor instanceof Actor.Oneself, form,
                doers.others(patient)), Family.STEPS);
    }
}
