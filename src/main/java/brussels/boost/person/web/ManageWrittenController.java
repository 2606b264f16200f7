package brussels.boost.person.web;

import brussels.boost.person.domain.ManageWritten;
import brussels.boost.person.domain.ManageWritten.Kind;
import brussels.boost.person.domain.ProgrammeLists.Name;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The kinds of writings, for the administration. */
@Controller
class ManageWrittenController {
    private static final String HOME = "/administration/written";

    private final ManageWritten manage;

    ManageWrittenController(ManageWritten manage) {
        this.manage = manage;
    }

    @GetMapping(HOME)
    View home(Page page, Actor actor) {
        return page.view("person/written-manage", new ManageWrittenPage(manage.read(actor), fresh()));
    }

    @PostMapping(HOME + "/{code}/keep")
    View keep(Page page, Actor actor, @PathVariable String code, @RequestParam int version, @RequestParam(defaultValue = "") String nameFr,
            @RequestParam(defaultValue = "") String nameNl, @RequestParam(defaultValue = "") String nameEn, @RequestParam(defaultValue = "false") boolean active) {
        var kind = new Kind(code, new Name(nameFr, nameNl, nameEn), active, version);
        try {
            manage.keep(actor, kind);
        } catch (Refusal refusal) {
            return page.invalid("person/written-manage", new ManageWrittenPage(manage.read(actor), kind), refusal);
        }
        return page.done(HOME, "admin.saved");
    }

    private static Kind fresh() {
        return new Kind("x" + Id.next().toString().replace("-", ""), new Name("", "", ""), true, 0);
    }
}
