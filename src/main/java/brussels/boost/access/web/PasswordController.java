package brussels.boost.access.web;

import brussels.boost.access.domain.signin.ChangePassword;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own password. */
@Controller
class PasswordController {
    private final ChangePassword change;

    PasswordController(ChangePassword change) {
        this.change = change;
    }

    @GetMapping("/password")
    View form(Page page, Actor actor) {
        return page.view("access/password", change.hasOne(actor));
    }

    @PostMapping("/password")
    View change(Page page, Actor actor, HttpServletRequest request, @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String chosen) {
        try {
            String session = SessionCookie.read(request).orElseThrow(Refusal::notFound);
            change.run(actor, new ChangePassword.Request(present, chosen, session));
            return page.done("/account", "access.password.done");
        } catch (Refusal refusal) {
            return page.invalid("access/password", change.hasOne(actor), refusal);
        }
    }
}
