package brussels.boost.access.web;

import brussels.boost.access.domain.signin.ProveAgain;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The password once more, before what must not be read over a shoulder. */
@Controller
class ProveAgainController {
    private final ProveAgain prove;

    ProveAgainController(ProveAgain prove) {
        this.prove = prove;
    }

    @GetMapping(SharedPhone.AGAIN)
    View ask(Page page, Actor actor, @RequestParam(defaultValue = "/home") String next) {
        return page.view("access/again", LocalAddress.or(next, "/home"));
    }

    @PostMapping(SharedPhone.AGAIN)
    View prove(Page page, Actor actor, HttpServletRequest request, @RequestParam(defaultValue = "/home") String next,
            @RequestParam(defaultValue = "") String again) {
        try {
            prove.run(actor, AccountController.token(request), again);
        } catch (Refusal refusal) {
            return page.invalid("access/again", LocalAddress.or(next, "/home"), refusal);
        }
        return page.go(LocalAddress.or(next, "/home"));
    }
}
