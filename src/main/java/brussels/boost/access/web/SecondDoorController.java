package brussels.boost.access.web;

import brussels.boost.access.domain.signin.PassSecondDoor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The second door, between the first one and the house. */
@Controller
class SecondDoorController {
    private final PassSecondDoor pass;

    SecondDoorController(PassSecondDoor pass) {
        this.pass = pass;
    }

    @GetMapping("/sign-in/second")
    View ask(Page page, HttpServletRequest request, @RequestParam(defaultValue = "/home") String next) {
        Optional<SecondPage> asked = model(request, next);
        return asked.isPresent() ? page.view("access/second", asked.get()) : page.go("/sign-in");
    }

    @PostMapping("/sign-in/second")
    View pass(Page page, HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "/home") String next,
            @RequestParam(defaultValue = "") String code) {
        String token = SessionCookie.read(request).orElseThrow(() -> Refusal.absent("access.second.over"));
        PassSecondDoor.Passed passed;
        try {
            passed = pass.run(token, code);
        } catch (Refusal refusal) {
            Optional<SecondPage> asked = model(request, next);
            return asked.isPresent() ? page.invalid("access/second", asked.get(), refusal) : page.go("/sign-in?ended");
        }
        SessionCookie.write(request, response, passed.token());
        return passed.codes().isEmpty() ? page.go(LocalAddress.or(next, "/home"))
                : page.view("access/codes", new CodesPage(passed.codes(), LocalAddress.or(next, "/home")));
    }

    private Optional<SecondPage> model(HttpServletRequest request, String next) {
        return SessionCookie.read(request).flatMap(pass::look).map(asked -> new SecondPage(asked.toScan(), LocalAddress.or(next, "/home")));
    }
}
