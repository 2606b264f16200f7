package brussels.boost.plan.web;

import brussels.boost.plan.NeedId;
import brussels.boost.plan.domain.need.NeedPolicy;
import brussels.boost.plan.domain.need.ReadNeeds;
import brussels.boost.plan.domain.need.SayNeed;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Going through what may be needed, together. */
@Controller
@RequestMapping("/people/{pid}/needs")
class NeedController {
    private final ReadNeeds needs;
    private final SayNeed say;
    private final BrusselsTime time;

    NeedController(ReadNeeds needs, SayNeed say, BrusselsTime time) {
        this.needs = needs;
        this.say = say;
        this.time = time;
    }

    @GetMapping
    View all(Actor actor, Page page, @PathVariable PersonId pid) {
        return page.view("plan/needs", new NeedsPage(pid.toString(), actor instanceof Actor.Oneself, needs.all(actor, pid), time.today()));
    }

    @GetMapping("/{domain}")
    View one(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String domain, @RequestParam(required = false) @Nullable String again) {
        return page.view("plan/need", one(actor, pid, domain, NeedForm.empty(page.lang()), again != null));
    }

    @PostMapping("/{domain}/say")
    View say(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String domain, NeedForm form) {
        try {
            say.say(actor, form.request(pid, domain));
        } catch (Refusal refusal) {
            return page.invalid("plan/need", one(actor, pid, domain, form, true), refusal);
        }
        return page.done(Where.of(pid, "needs"), "need.kept", Where.of(pid, "needs/" + form.submission() + "/undo"));
    }

    @PostMapping("/{id}/undo")
    View undo(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable NeedId id) {
        say.takeBack(actor, pid, id);
        return page.done(Where.of(pid, "needs"), "need.takenBack");
    }

    private NeedPage one(Actor actor, PersonId pid, String domain, NeedForm form, boolean again) {
        return new NeedPage(pid.toString(), actor instanceof Actor.Oneself, NeedPolicy.mayWonder(actor), needs.one(actor, pid, domain),
                form, again, time.today());
    }
}
