package brussels.boost.directory.web;

import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.freshness.AskServices;
import brussels.boost.directory.domain.freshness.CallServices;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who is due, who is asked by mail, and the telephone script for the others. */
@Controller
@RequestMapping("/directory/edit")
class FreshnessController {
    private static final String FRESHNESS = "/directory/edit/freshness";
    private static final String CALLS = "/directory/edit/calls";

    private final AskServices ask;
    private final CallServices calls;
    private final CheckForm form;
    private final BrusselsTime time;

    FreshnessController(AskServices ask, CallServices calls, CheckForm form, BrusselsTime time) {
        this.ask = ask;
        this.calls = calls;
        this.form = form;
        this.time = time;
    }

    @GetMapping("/freshness")
    View freshness(Page page, Actor actor) {
        return page.view("directory/freshness", new FreshnessPage(ask.read(actor)));
    }

    @PostMapping("/freshness/start")
    View start(Page page, Actor actor) {
        return page.done(FRESHNESS, ask.start(actor) == 0 ? "directory.fresh.nobody" : "directory.fresh.started");
    }

    @PostMapping("/freshness/set")
    View set(Page page, Actor actor, @RequestParam(defaultValue = "false") boolean automatic, @RequestParam(defaultValue = "0") int most) {
        try {
            ask.set(actor, automatic, most);
        } catch (Refusal refusal) {
            return page.invalid("directory/freshness", new FreshnessPage(ask.read(actor)), refusal);
        }
        return page.done(FRESHNESS, "directory.edit.kept");
    }

    @GetMapping("/calls")
    View calls(Page page, Actor actor) {
        return page.view("directory/calls", new CallsPage(calls.list(actor)));
    }

    @GetMapping("/calls/{entry}")
    View call(Page page, Actor actor, @PathVariable("entry") ServiceId id) {
        return page.view("directory/call", CheckPage.of(calls.read(actor, id), time.today(), CALLS + "/" + id));
    }

    @PostMapping("/calls/{entry}/heard")
    View heard(Page page, Actor actor, @PathVariable("entry") ServiceId id, @RequestParam MultiValueMap<String, String> sent) {
        try {
            return page.done(next(calls.heard(actor, id, form.read(sent))), "directory.call.heard");
        } catch (Refusal refusal) {
            return page.invalid("directory/call", new CheckPage(calls.read(actor, id), sent, time.today(), CALLS + "/" + id), refusal);
        }
    }

    @PostMapping("/calls/{entry}/nobody")
    View nobody(Page page, Actor actor, @PathVariable("entry") ServiceId id) {
        return page.done(next(calls.nobody(actor, id)), "directory.call.later");
    }

    private static String next(Optional<ServiceId> next) {
        return next.map(id -> CALLS + "/" + id).orElse(CALLS);
    }
}
