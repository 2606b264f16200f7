package brussels.boost.helpdesk.web;

import brussels.boost.helpdesk.LineId;
import brussels.boost.helpdesk.domain.SetHelpdesk;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The lines, for administrators. */
@Controller
@RequestMapping("/administration/helpdesk")
class SettingsController {
    private static final String HERE = "/administration/helpdesk";

    private final SetHelpdesk set;

    SettingsController(SetHelpdesk set) {
        this.set = set;
    }

    @GetMapping
    View settings(Page page, Actor actor) {
        return page.view("helpdesk/settings", new SettingsPage(set.read(actor), null));
    }

    @PostMapping("/add")
    View add(Page page, Actor actor, @RequestParam String submission, @ModelAttribute LineForm form) {
        return did(page, actor, form, () -> set.line(actor, form.read(LineId.of(submission))));
    }

    @PostMapping("/lines/{helpline}/change")
    View change(Page page, Actor actor, @PathVariable LineId helpline, @ModelAttribute LineForm form) {
        return did(page, actor, form, () -> set.line(actor, form.read(helpline)));
    }

    @PostMapping("/lines/{helpline}/close")
    View close(Page page, Actor actor, @PathVariable LineId helpline) {
        return did(page, actor, null, () -> set.close(actor, helpline));
    }

    @PostMapping("/lines/{helpline}/name")
    View name(Page page, Actor actor, @PathVariable LineId helpline, @RequestParam(defaultValue = "") String mail) {
        return did(page, actor, null, () -> set.name(actor, helpline, mail));
    }

    @PostMapping("/lines/{helpline}/unname")
    View unname(Page page, Actor actor, @PathVariable LineId helpline, @RequestParam String account) {
        return did(page, actor, null, () -> set.unname(actor, helpline, AccountId.of(account)));
    }

    private View did(Page page, Actor actor, @Nullable LineForm form, Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            return page.invalid("helpdesk/settings", new SettingsPage(set.read(actor), form), refusal);
        }
        return page.done(HERE, "helpdesk.settings.done");
    }
}
