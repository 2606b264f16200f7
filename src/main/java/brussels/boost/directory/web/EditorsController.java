package brussels.boost.directory.web;

import brussels.boost.directory.domain.NameEditors;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who keeps the directory. */
@Controller
@RequestMapping("/administration/directory")
class EditorsController {
    private static final String HERE = "/administration/directory";

    private final NameEditors editors;

    EditorsController(NameEditors editors) {
        this.editors = editors;
    }

    @GetMapping
    View editors(Page page, Actor actor) {
        return page.view("directory/editors", new EditorsPage(editors.read(actor), ""));
    }

    @PostMapping("/add")
    View add(Page page, Actor actor, @RequestParam(defaultValue = "") String mail) {
        try {
            editors.add(actor, mail);
        } catch (Refusal refusal) {
            return page.invalid("directory/editors", new EditorsPage(editors.read(actor), mail), refusal);
        }
        return page.done(HERE, "directory.edit.kept");
    }

    @PostMapping("/remove")
    View remove(Page page, Actor actor, @RequestParam String account) {
        editors.remove(actor, AccountId.of(account));
        return page.done(HERE, "directory.edit.kept");
    }
}
