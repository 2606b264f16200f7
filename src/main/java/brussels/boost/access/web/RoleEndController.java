package brussels.boost.access.web;

import brussels.boost.access.domain.staff.EndRole;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Ending a role: what it means is said first, and nobody's person is shown. */
@Controller
class RoleEndController {
    private final EndRole end;

    RoleEndController(EndRole end) {
        this.end = end;
    }

    @GetMapping("/administration/roles/{hat}/end")
    View confirm(Page page, Actor actor, @PathVariable String hat) {
        var held = end.held(actor, HatId.of(hat));
        return page.view("access/role-end", new RoleEndPage(held, false, "", end.before(actor, held)));
    }

    @PostMapping("/administration/roles/{hat}/end")
    View end(Page page, Actor actor, @PathVariable String hat, @RequestParam(defaultValue = "") String login) {
        var held = end.held(actor, HatId.of(hat));
        try {
            end.run(actor, new EndRole.Request(HatId.of(hat), login));
        } catch (Refusal refusal) {
            return page.invalid("access/role-end", new RoleEndPage(held, true, login, end.before(actor, held)), refusal);
        }
        return page.done("/administration", "role.end.done");
    }
}
