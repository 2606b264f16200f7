package brussels.boost.access.web;

import brussels.boost.access.domain.circle.ReadChanges;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What changed in my circle, in sentences. */
@Controller
class ChangesController {
    private final ReadChanges read;

    ChangesController(ReadChanges read) {
        this.read = read;
    }

    @GetMapping("/me/changes")
    View changes(Page page, Actor.Oneself actor) {
        ReadChanges.Told told = read.run(actor);
        return page.view("access/changes", new ChangesPage(WhoLookedPage.of(told.changes(), "/me/changes"), told.farewells()));
    }
}
