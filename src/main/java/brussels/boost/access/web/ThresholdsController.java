package brussels.boost.access.web;

import brussels.boost.access.domain.SetThresholds;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How long a link opens, when somebody is asked again. */
@Controller
class ThresholdsController {
    private static final String LIST = "/administration/thresholds";

    private final SetThresholds thresholds;

    ThresholdsController(SetThresholds thresholds) {
        this.thresholds = thresholds;
    }

    @GetMapping(LIST)
    View all(Page page, Actor actor) {
        return page.view("access/thresholds", new ThresholdsPage(thresholds.list(actor)));
    }

    @GetMapping(LIST + "/{threshold}")
    View one(Page page, Actor actor, @PathVariable String threshold) {
        SetThresholds.Opened opened = thresholds.one(actor, threshold);
        return page.view("access/threshold-one", new ThresholdOnePage(opened, opened.value().days()));
    }

    @PostMapping(LIST + "/{threshold}/keep")
    View keep(Page page, Actor actor, @PathVariable String threshold, @RequestParam int version, @RequestParam(defaultValue = "0") int days) {
        try {
            thresholds.run(actor, threshold, version, days);
        } catch (Refusal refusal) {
            return page.invalid("access/threshold-one", new ThresholdOnePage(thresholds.one(actor, threshold), days), refusal);
        }
        return page.done(LIST, "admin.saved");
    }
}
