package brussels.boost.access.web;

import brussels.boost.access.domain.KeepPeriods;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How long what is kept. */
@Controller
class RetentionController {
    private static final String LIST = "/administration/retention";

    private final KeepPeriods periods;

    RetentionController(KeepPeriods periods) {
        this.periods = periods;
    }

    @GetMapping(LIST)
    View all(Page page, Actor actor) {
        return page.view("access/retention", new RetentionPage(periods.list(actor)));
    }

    @GetMapping(LIST + "/{period}")
    View one(Page page, Actor actor, @PathVariable String period) {
        KeepPeriods.Opened opened = periods.one(actor, period);
        return page.view("access/retention-one", new RetentionOnePage(opened, opened.period().days(), page.keyOrText(opened.period().ground())));
    }

    @PostMapping(LIST + "/{period}/keep")
    View keep(Page page, Actor actor, @PathVariable String period, @RequestParam int version, @RequestParam(defaultValue = "0") int days,
            @RequestParam(defaultValue = "") String ground) {
        KeepPeriods.Opened now = periods.one(actor, period);
        // the program's own words, left as they are, stay translatable
        String kept = ground.strip().equals(page.keyOrText(now.period().ground())) ? now.period().ground() : ground;
        try {
            periods.run(actor, period, version, days, kept);
        } catch (Refusal refusal) {
            return page.invalid("access/retention-one", new RetentionOnePage(now, days, ground), refusal);
        }
        return page.done(LIST, "admin.saved");
    }
}
