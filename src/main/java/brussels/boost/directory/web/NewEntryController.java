package brussels.boost.directory.web;

import brussels.boost.directory.ServiceKind;
import brussels.boost.directory.domain.NewEntry;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Beginning an entry by hand. */
@Controller
@RequestMapping("/directory/edit/new")
class NewEntryController {
    private final NewEntry entry;

    NewEntryController(NewEntry entry) {
        this.entry = entry;
    }

    @GetMapping
    View form(Page page, Actor actor, @RequestParam(defaultValue = "SERVICE") ServiceKind kind) {
        entry.look(actor);
        return page.view("directory/edit-new", new NewEntryPage(kind, "", ""));
    }

    @PostMapping
    View make(Page page, Actor actor, @RequestParam String submission, @RequestParam(defaultValue = "SERVICE") ServiceKind kind,
            @RequestParam(defaultValue = "") String nameFr, @RequestParam(defaultValue = "") String nameNl) {
        try {
            return page.go("/directory/edit/entries/" + entry.run(actor, new NewEntry.Request(Id.parse(submission), kind, nameFr, nameNl)));
        } catch (Refusal refusal) {
            return page.invalid("directory/edit-new", new NewEntryPage(kind, nameFr, nameNl), refusal);
        }
    }
}
