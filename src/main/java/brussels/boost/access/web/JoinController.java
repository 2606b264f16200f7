package brussels.boost.access.web;

import brussels.boost.access.domain.staff.JoinByInvitation;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The door of who was invited to work here. */
@Controller
class JoinController {
    private final JoinByInvitation join;

    JoinController(JoinByInvitation join) {
        this.join = join;
    }

    @GetMapping("/sign-in/join/{token}")
    View open(Page page, @PathVariable String token) {
        return page.view("access/join", new JoinPage(token, join.read(token)));
    }

    @PostMapping("/sign-in/join/{token}")
    View join(Page page, @PathVariable String token, @RequestParam(defaultValue = "") String chosen) {
        try {
            join.run(token, chosen);
        } catch (Refusal refusal) {
            return page.invalid("access/join", new JoinPage(token, join.read(token)), refusal);
        }
        return page.done("/sign-in", "staff.joined.done");
    }
}
