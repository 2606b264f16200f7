package brussels.boost.helpdesk.web;

import brussels.boost.directory.SearchPane;
import brussels.boost.helpdesk.KnowHowId;
import brussels.boost.helpdesk.domain.KnowHow;
import brussels.boost.helpdesk.domain.WriteKnowHow;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Know-how sheets, for advisers. */
@Controller
class KnowHowController {
    private static final String ALL = "/helpdesk/know-how";

    private final WriteKnowHow write;
    private final SearchPane search;

    KnowHowController(WriteKnowHow write, SearchPane search) {
        this.write = write;
        this.search = search;
    }

    @GetMapping(ALL)
    View all(Page page, Actor.Professional actor) {
        return page.view("helpdesk/know-how", new KnowHowsPage(write.all(actor), search.needs(page)));
    }

    @GetMapping(ALL + "/new")
    View begin(Page page, Actor.Professional actor, @RequestParam(required = false) @Nullable String theme) {
        write.all(actor);
        return page.view("helpdesk/know-how-edit", new KnowHowPage(null, theme == null ? null : KnowHowForm.about(theme), search.needs(page)));
    }

    @PostMapping(ALL + "/new")
    View add(Page page, Actor.Professional actor, @RequestParam String submission, @ModelAttribute KnowHowForm form) {
        return keep(page, actor, KnowHowId.of(submission), null, form);
    }

    @GetMapping(ALL + "/{know}")
    View one(Page page, Actor.Professional actor, @PathVariable KnowHowId know) {
        return page.view("helpdesk/know-how-edit", new KnowHowPage(write.one(actor, know), null, search.needs(page)));
    }

    @PostMapping(ALL + "/{know}")
    View change(Page page, Actor.Professional actor, @PathVariable KnowHowId know, @ModelAttribute KnowHowForm form) {
        return keep(page, actor, know, write.one(actor, know), form);
    }

    @PostMapping(ALL + "/{know}/retire")
    View retire(Page page, Actor.Professional actor, @PathVariable KnowHowId know) {
        write.retire(actor, know, true);
        return page.done(ALL, "helpdesk.sheet.retired", ALL + "/" + know + "/bring-back");
    }

    @PostMapping(ALL + "/{know}/bring-back")
    View bringBack(Page page, Actor.Professional actor, @PathVariable KnowHowId know) {
        write.retire(actor, know, false);
        return page.go(ALL);
    }

    private View keep(Page page, Actor.Professional actor, KnowHowId id, @Nullable KnowHow read, KnowHowForm form) {
        try {
            write.run(actor, form.read(id), form.version() == null ? 0 : form.version());
        } catch (Refusal refusal) {
            var shown = new KnowHowPage(read, form, search.needs(page));
            return refusal.outcome() == Refusal.Outcome.CONFLICT ? page.conflict("helpdesk/know-how-edit", shown) : page.invalid("helpdesk/know-how-edit", shown, refusal);
        }
        return page.done(ALL, "helpdesk.sheet.kept");
    }
}
