package brussels.boost.access.web;

import brussels.boost.access.domain.ReadWhoLooked;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who looked: the person's own page. */
@Controller
class WhoLookedController {
    private final ReadWhoLooked read;

    WhoLookedController(ReadWhoLooked read) {
        this.read = read;
    }

    @GetMapping("/me/who-looked")
    View mine(Page page, Actor.Oneself actor, @RequestParam(required = false) @Nullable Long before) {
        return page.view("access/who-looked", WhoLookedPage.of(read.run(actor, actor.person(), before), "/me/who-looked"));
    }

    @GetMapping("/people/{pid}/access-log")
    View about(Page page, Actor actor, @PathVariable String pid, @RequestParam(required = false) @Nullable Long before) {
        return page.view("access/who-looked", WhoLookedPage.of(read.run(actor, PersonId.of(pid), before), "/people/" + pid + "/access-log"));
    }
}
