package brussels.boost.access.web;

import brussels.boost.access.domain.signin.SetUpSecondFactor;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own code generator: set up, new recovery codes, put away. */
@Controller
class SecondFactorController {
    private final SetUpSecondFactor setUp;

    SecondFactorController(SetUpSecondFactor setUp) {
        this.setUp = setUp;
    }

    @GetMapping("/account/second")
    View page(Page page, Actor actor) {
        return setUp.now(actor).on() ? page.view("access/second-change", setUp.now(actor)) : page.view("access/second-new", blank(actor));
    }

    @PostMapping("/account/second/confirm")
    View confirm(Page page, Actor actor, @RequestParam(defaultValue = "") String code) {
        boolean on = setUp.now(actor).on();
        try {
            return page.view("access/codes", new CodesPage(setUp.confirm(actor, code), "/account"));
        } catch (Refusal refusal) {
            return on ? page.invalid("access/second-change", setUp.now(actor), refusal) : page.invalid("access/second-new", blank(actor), refusal);
        }
    }

    @PostMapping("/account/second/put-away")
    View putAway(Page page, Actor actor, @RequestParam(defaultValue = "") String code) {
        try {
            setUp.putAway(actor, code);
            return page.done("/account", "access.second.putAway.done");
        } catch (Refusal refusal) {
            return page.invalid("access/second-change", setUp.now(actor), refusal);
        }
    }

    private SecondPage blank(Actor actor) {
        return new SecondPage(setUp.begin(actor), "/account");
    }
}
