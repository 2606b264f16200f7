package brussels.boost.access.web;

import brussels.boost.access.domain.signin.SignInWithIssuer;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Out to an organisation's own sign-in, and back. A link and no form: the content policy lets no form leave. */
@Controller
class IssuerController {
    private final SignInWithIssuer issuer;
    private final SignInController door;

    IssuerController(SignInWithIssuer issuer, SignInController door) {
        this.issuer = issuer;
        this.door = door;
    }

    @GetMapping("/sign-in/issuer")
    Object leave(Page page, HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "/home") String next) {
        try {
            SignInWithIssuer.Leaving leaving = issuer.begin(LocalAddress.or(next, "/home"));
            IssuerCookie.write(request, response, leaving.token());
            return ResponseEntity.status(303).header(HttpHeaders.LOCATION, leaving.to().toString()).build();
        } catch (Refusal refusal) {
            return page.invalid("access/sign-in", door.model(page.lang(), next, "", false), refusal);
        }
    }

    @GetMapping("/sign-in/issuer/back")
    View back(Page page, HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code) {
        String token = IssuerCookie.read(request);
        IssuerCookie.write(request, response, "");
        try {
            SignInWithIssuer.Arrived arrived = issuer.run(token, state, code, SignInController.device(request));
            return SignInController.enter(page, request, response, arrived.opened(), arrived.next());
        } catch (Refusal refusal) {
            return page.invalid("access/sign-in", door.model(page.lang(), "/home", "", false), refusal);
        }
    }
}
