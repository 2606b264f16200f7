package brussels.boost.access.web;

import brussels.boost.access.Family;
import brussels.boost.access.Rights;
import brussels.boost.access.domain.circle.ChangeRights;
import brussels.boost.access.domain.circle.ConfideProtection;
import brussels.boost.access.domain.circle.ShowCircle;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The person shows something to a member, or no longer does: one press, and one to take it back. */
@Controller
class SeesController {
    private final ShowCircle show;
    private final ChangeRights change;
    private final ConfideProtection confide;
    private final BrusselsTime time;

    SeesController(ShowCircle show, ChangeRights change, ConfideProtection confide, BrusselsTime time) {
        this.confide = confide;
        this.show = show;
        this.change = change;
        this.time = time;
    }

    @GetMapping("/people/{pid}/circle/{member}/sees")
    View sees(Page page, Actor actor, @PathVariable String pid, @PathVariable String member) {
        var one = show.one(actor, PersonId.of(pid), MemberId.of(member));
        return page.view("access/sees", new SeesPage(pid, one.name(), actor instanceof Actor.Oneself, one.member(), one.held(), one.member().hereOn(time.today()),
                one.knows()));
    }

    /** For the person alone: their press is their word. Beside them, a professional opens through the form that asks it. */
    @PostMapping("/people/{pid}/circle/{member}/show")
    View show(Page page, Actor.Oneself actor, @PathVariable String pid, @PathVariable String member, @RequestParam Family family) {
        return changed(page, actor, pid, member, family, true);
    }

    @PostMapping("/people/{pid}/circle/{member}/hide")
    View hide(Page page, Actor actor, @PathVariable String pid, @PathVariable String member, @RequestParam Family family) {
        return changed(page, actor, pid, member, family, false);
    }

    /** Of the services that protect: by the person alone. */
    @PostMapping("/people/{pid}/circle/{member}/confide")
    View confide(Page page, Actor.Oneself actor, @PathVariable String pid, @PathVariable String member) {
        return confided(page, actor, pid, member, true);
    }

    @PostMapping("/people/{pid}/circle/{member}/keep-from")
    View keepFrom(Page page, Actor actor, @PathVariable String pid, @PathVariable String member) {
        return confided(page, actor, pid, member, false);
    }

    private View confided(Page page, Actor actor, String pid, String member, boolean know) {
        confide.run(actor, PersonId.of(pid), MemberId.of(member), know);
        String base = "/people/" + pid + "/circle/" + member;
        return actor instanceof Actor.Oneself ? page.done(base + "/sees", know ? "circle.shown" : "circle.hidden", base + (know ? "/keep-from" : "/confide"))
                : page.done(base + "/sees", "circle.hidden");
    }

    private View changed(Page page, Actor actor, String pid, String member, Family family, boolean more) {
        var person = PersonId.of(pid);
        var id = MemberId.of(member);
        Rights held = show.one(actor, person, id).held();
        change.run(actor, new ChangeRights.Request(person, id, more ? held.with(family) : held.without(family), false, page.lang()));
        String base = "/people/" + pid + "/circle/" + member;
        boolean undo = actor instanceof Actor.Oneself;
        String back = base + (more ? "/hide" : "/show") + "?family=" + family;
        return undo ? page.done(base + "/sees", more ? "circle.shown" : "circle.hidden", back) : page.done(base + "/sees", "circle.hidden");
    }
}
