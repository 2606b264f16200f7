package brussels.boost.access.web;

import brussels.boost.access.domain.ShowAccount;
import brussels.boost.access.domain.signin.EndSession;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own account on one page, with the devices that are signed in. */
@Controller
class AccountController {
    private final ShowAccount show;
    private final AccountPages pages;
    private final EndSession end;

    AccountController(ShowAccount show, AccountPages pages, EndSession end) {
        this.show = show;
        this.pages = pages;
        this.end = end;
    }

    @GetMapping("/account")
    View account(Page page, Actor actor, HttpServletRequest request) {
        return page.view("access/account", pages.of(actor, request));
    }

    @PostMapping("/account/language")
    View speak(Page page, Actor actor, @RequestParam(defaultValue = "") String locale) {
        show.speak(actor, locale);
        return page.done("/account", "account.language.done");
    }

    @PostMapping("/account/sessions/{session}/end")
    View end(Page page, Actor actor, @PathVariable UUID session) {
        end.one(actor, session);
        return page.done("/account", "account.sessions.ended");
    }

    @PostMapping("/account/sessions/end-others")
    View endOthers(Page page, Actor actor, HttpServletRequest request) {
        end.others(actor, token(request));
        return page.done("/account", "account.sessions.othersEnded");
    }

    static String token(HttpServletRequest request) {
        return SessionCookie.read(request).orElseThrow(Refusal::notFound);
    }
}
