package brussels.boost.access.web;

import brussels.boost.access.domain.signin.WearHat;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Taking another role without signing out, and leaving. */
@Controller
class RolesController {
    private final WearHat wear;

    RolesController(WearHat wear) {
        this.wear = wear;
    }

    @GetMapping("/roles")
    View roles(Page page, Actor actor) {
        String worn = actor instanceof Actor.Professional professional ? professional.hat().toString() : "";
        return page.view("access/roles", new RolesPage(wear.choices(actor), worn));
    }

    @PostMapping("/roles/{hat}/wear")
    View wear(Page page, Actor actor, HttpServletRequest request, @PathVariable String hat) {
        String token = SessionCookie.read(request).orElseThrow(Refusal::notFound);
        return page.go(wear.run(actor, token, HatId.of(hat)) ? "/sign-in/second" : "/home");
    }

    @PostMapping("/sign-out")
    View leave(Page page, Actor actor, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(token -> wear.leave(actor, token));
        SessionCookie.clear(request, response);
        return page.go("/sign-in");
    }
}
