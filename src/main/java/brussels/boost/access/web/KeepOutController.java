package brussels.boost.access.web;

import brussels.boost.access.domain.circle.KeepOut;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "Who must know nothing": said, and taken back. */
@Controller
class KeepOutController {
    private final KeepOut keepOut;

    KeepOutController(KeepOut keepOut) {
        this.keepOut = keepOut;
    }

    @GetMapping("/people/{pid}/kept-out")
    View list(Page page, Actor actor, @PathVariable String pid) {
        return page.view("access/kept-out", page(actor, pid, "", ""));
    }

    @PostMapping("/people/{pid}/kept-out/add")
    View add(Page page, Actor actor, @PathVariable String pid, @RequestParam String submission, @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String mail) {
        try {
            keepOut.run(actor, new KeepOut.Request(PersonId.of(pid), Id.parse(submission), who, mail));
        } catch (Refusal refusal) {
            return page.invalid("access/kept-out", page(actor, pid, who, mail), refusal);
        }
        return page.done("/people/" + pid + "/kept-out", "circle.keptOut.done");
    }

    @PostMapping("/people/{pid}/kept-out/{exclusion}/remove")
    View remove(Page page, Actor actor, @PathVariable String pid, @PathVariable String exclusion) {
        keepOut.letIn(actor, PersonId.of(pid), Id.parse(exclusion));
        return page.done("/people/" + pid + "/kept-out", "circle.keptOut.removed", "/people/" + pid + "/kept-out/" + exclusion + "/restore");
    }

    @PostMapping("/people/{pid}/kept-out/{exclusion}/restore")
    View restore(Page page, Actor actor, @PathVariable String pid, @PathVariable String exclusion) {
        keepOut.undo(actor, PersonId.of(pid), Id.parse(exclusion));
        return page.done("/people/" + pid + "/kept-out", "circle.keptOut.done");
    }

    private KeepOutPage page(Actor actor, String pid, String who, String mail) {
        return new KeepOutPage(pid, actor instanceof Actor.Oneself, keepOut.read(actor, PersonId.of(pid)), who, mail);
    }
}
