package brussels.boost.access.web;

import brussels.boost.access.domain.staff.FirstAdministrator;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The door of whoever administers a fresh installation. */
@Controller
class FirstAdministratorController {
    private final FirstAdministrator first;

    FirstAdministratorController(FirstAdministrator first) {
        this.first = first;
    }

    @GetMapping("/sign-in/first/{token}")
    View open(Page page, @PathVariable String token) {
        first.look(token);
        return page.view("access/first", new FirstAdministratorPage(token, "", ""));
    }

    @PostMapping("/sign-in/first/{token}")
    View make(Page page, @PathVariable String token, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String chosen) {
        try {
            first.run(token, new FirstAdministrator.Request(name, login, page.lang(), chosen));
        } catch (Refusal refusal) {
            return page.invalid("access/first", new FirstAdministratorPage(token, name, login), refusal);
        }
        return page.done("/sign-in", "staff.joined.done");
    }
}
