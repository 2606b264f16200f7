package brussels.boost.seeking.web;

import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import brussels.boost.seeking.domain.EditReasons;
import brussels.boost.seeking.domain.Reason;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The reasons of "not now", for the administrator. */
@Controller
class ReasonsController {
    private static final String HERE = "/administration/seeking/reasons";

    private final EditReasons edit;

    ReasonsController(EditReasons edit) {
        this.edit = edit;
    }

    @GetMapping(HERE)
    View all(Page page, Actor actor) {
        return page.view("seeking/reasons", new ReasonsPage(edit.read(actor), ReasonsPage.EMPTY));
    }

    @PostMapping(HERE + "/put")
    View put(Page page, Actor actor, @RequestParam String submission, @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String fr,
            @RequestParam(defaultValue = "") String nl, @RequestParam(defaultValue = "") String en) {
        var typed = new Reason(code.isBlank() ? Id.parse(submission).toString() : code, fr, nl, en);
        try {
            edit.put(actor, typed);
        } catch (Refusal refusal) {
            return page.invalid("seeking/reasons", new ReasonsPage(edit.read(actor), typed), refusal);
        }
        return page.done(HERE, "seeking.settings.done");
    }

    @PostMapping(HERE + "/{code:[a-z0-9-]{1,40}}/{verb:end|offer}")
    View end(Page page, Actor actor, @PathVariable String code, @PathVariable String verb) {
        boolean over = verb.equals("end");
        edit.end(actor, code, over);
        return page.done(HERE, "seeking.settings.done", HERE + "/" + code + "/" + (over ? "offer" : "end"));
    }
}
