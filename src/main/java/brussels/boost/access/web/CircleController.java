package brussels.boost.access.web;

import brussels.boost.access.domain.circle.EndMembership;
import brussels.boost.access.domain.circle.ShowCircle;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Who is around somebody, whom to call now, and leaving the circle. */
@Controller
class CircleController {
    private final ShowCircle show;
    private final EndMembership end;

    CircleController(ShowCircle show, EndMembership end) {
        this.show = show;
        this.end = end;
    }

    @GetMapping("/people/{pid}/circle")
    View circle(Page page, Actor actor, @PathVariable String pid) {
        var person = PersonId.of(pid);
        return page.view("access/circle", new CirclePage(person, actor instanceof Actor.Oneself, show.run(actor, person)));
    }

    @GetMapping("/people/{pid}/call")
    View call(Page page, Actor actor, @PathVariable String pid) {
        var person = PersonId.of(pid);
        return page.view("access/call", new CirclePage(person, actor instanceof Actor.Oneself, show.call(actor, person)));
    }

    @GetMapping("/people/{pid}/circle/{member}/end")
    View confirm(Page page, Actor actor, @PathVariable String pid, @PathVariable String member) {
        var person = PersonId.of(pid);
        var one = show.one(actor, person, MemberId.of(member));
        if (one.mine()) {
            return page.go("/people/" + pid + "/circle/leave");
        }
        String name = one.member().name();
        String back = "/people/" + pid + (one.member().standIn() ? "/relation" : "/circle");
        return page.view("access/confirm", ConfirmPage.of(pid, one.name(), "circle", page.say("circle.end.title", name))
                .saying(List.of(page.say("circle.end.text", name), page.say("circle.end.keeps", one.name())))
                .doing("/people/" + pid + "/circle/" + member + "/end", page.say("circle.end.verb"), back));
    }

    @PostMapping("/people/{pid}/circle/{member}/end")
    View end(Page page, Actor actor, @PathVariable String pid, @PathVariable String member) {
        var person = PersonId.of(pid);
        var id = MemberId.of(member);
        var one = show.one(actor, person, id);
        end.run(actor, person, id);
        if (one.mine()) {
            return page.done("/home", "circle.end.done");
        }
        return one.member().standIn() ? page.done("/people/" + pid + "/relation", "circle.end.done")
                : page.done("/people/" + pid + "/circle", "circle.end.done", "/people/" + pid + "/circle/" + member + "/restore");
    }

    @PostMapping("/people/{pid}/circle/{member}/restore")
    View restore(Page page, Actor actor, @PathVariable String pid, @PathVariable String member) {
        end.undo(actor, PersonId.of(pid), MemberId.of(member));
        return page.done("/people/" + pid + "/circle", "circle.restored");
    }
}
