package brussels.boost.seeking.web;

import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import brussels.boost.seeking.AskId;
import brussels.boost.seeking.domain.CallBack;
import brussels.boost.seeking.domain.SayWilling;
import brussels.boost.seeking.domain.SetSeeking;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** For the named humans who call, and for whoever names them. */
@Controller
class CallsController {
    private static final String SETTINGS = "/administration/seeking";

    private final CallBack calls;
    private final SetSeeking settings;
    private final SayWilling lists;

    CallsController(CallBack calls, SetSeeking settings, SayWilling lists) {
        this.calls = calls;
        this.settings = settings;
        this.lists = lists;
    }

    @GetMapping("/asked/calls")
    View calls(Page page, Actor.Professional actor) {
        return page.view("seeking/calls", new CallsPage(calls.run(actor), lists.communes()));
    }

    @PostMapping("/asked/calls/{ask}/choose")
    View choose(Page page, Actor.Professional actor, @PathVariable("ask") String id, @RequestParam String professional) {
        calls.choose(actor, AskId.of(id), AccountId.of(professional));
        return page.done("/asked/calls", "seeking.chosen");
    }

    @PostMapping("/asked/calls/{ask}/stop")
    View stop(Page page, Actor.Professional actor, @PathVariable("ask") String id) {
        calls.stop(actor, AskId.of(id));
        return page.done("/asked/calls", "seeking.stopped.done");
    }

    @GetMapping(SETTINGS)
    View settings(Page page, Actor actor) {
        return page.view("seeking/settings", new SeekingSettingsPage(settings.read(actor), ""));
    }

    @PostMapping(SETTINGS + "/add")
    View add(Page page, Actor actor, @RequestParam(defaultValue = "") String mail) {
        try {
            settings.add(actor, mail);
        } catch (Refusal refusal) {
            return page.invalid("seeking/settings", new SeekingSettingsPage(settings.read(actor), mail), refusal);
        }
        return page.done(SETTINGS, "seeking.settings.done");
    }

    @PostMapping(SETTINGS + "/remove")
    View remove(Page page, Actor actor, @RequestParam String account) {
        settings.remove(actor, AccountId.of(account));
        return page.done(SETTINGS, "seeking.settings.done");
    }
}
