package brussels.boost.plan.web;

import brussels.boost.plan.domain.ReadWhoDoes;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Who does what around somebody, to read together or to print. */
@Controller
class WhoDoesController {
    private final ReadWhoDoes read;

    WhoDoesController(ReadWhoDoes read) {
        this.read = read;
    }

    @GetMapping("/people/{pid}/who-does-what")
    View page(Page page, Actor actor, @PathVariable String pid) {
        return page.view("plan/who-does", new WhoDoesPage(pid, actor instanceof Actor.Oneself, read.run(actor, PersonId.of(pid))));
    }
}
