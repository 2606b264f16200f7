package brussels.boost.access.web;

import brussels.boost.access.domain.CheckJournal;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where those begin who look after the installation; they see no person from here. */
@Controller
class AdministrationController {
    private final CheckJournal check;

    AdministrationController(CheckJournal check) {
        this.check = check;
    }

    @GetMapping("/administration")
    View home(Page page, Actor.Professional actor) {
        check.enter(actor);
        return page.view("access/administration", new AdministrationPage(null));
    }

    @PostMapping("/administration/journal/check")
    View checkJournal(Page page, Actor.Professional actor) {
        return page.view("access/administration", new AdministrationPage(check.run(actor)));
    }
}
