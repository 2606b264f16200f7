package brussels.boost.access.web;

import brussels.boost.access.domain.circle.LeaveCircle;
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

/** Whoever is in a circle leaves it when they want. */
@Controller
class LeaveController {
    private final LeaveCircle leave;

    LeaveController(LeaveCircle leave) {
        this.leave = leave;
    }

    @GetMapping("/people/{pid}/circle/leave")
    View ask(Page page, Actor actor, @PathVariable String pid) {
        return page.view("access/circle-leave", page(actor, pid, ""));
    }

    @PostMapping("/people/{pid}/circle/leave")
    View leave(Page page, Actor actor, @PathVariable String pid, @RequestParam(defaultValue = "") String said) {
        LeavePage asked = page(actor, pid, said);
        try {
            leave.run(actor, PersonId.of(pid), said);
        } catch (Refusal refusal) {
            return page.invalid("access/circle-leave", asked, refusal);
        }
        return page.done("/home", "circle.leave.done", "/people/" + pid + "/circle/leave/undo");
    }

    @PostMapping("/people/{pid}/circle/leave/undo")
    View undo(Page page, Actor actor, @PathVariable String pid) {
        leave.undo(actor, PersonId.of(pid));
        return page.done("/people/" + pid, "circle.leave.back");
    }

    private LeavePage page(Actor actor, String pid, String said) {
        return new LeavePage(pid, leave.look(actor, PersonId.of(pid)), said);
    }
}
