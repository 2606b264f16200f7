package brussels.boost.access.web;

import brussels.boost.access.domain.staff.ChangeLead;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Which organisation answers for the data: to read, and to hand over. */
@Controller
class LeadController {
    private static final String ONE = "/administration/organisations/{organisation}";

    private final ChangeLead change;

    LeadController(ChangeLead change) {
        this.change = change;
    }

    @GetMapping("/privacy/lead")
    View lead(Page page) {
        return page.view("access/lead", new LeadPage(change.now()));
    }

    @GetMapping(ONE + "/lead")
    View ask(Page page, Actor actor, @PathVariable String organisation) {
        return page.view("access/lead-change", new LeadChangePage(change.read(actor, Id.parse(organisation))));
    }

    @PostMapping(ONE + "/lead")
    View change(Page page, Actor actor, @PathVariable String organisation) {
        change.run(actor, Id.parse(organisation));
        return page.done("/administration/organisations/" + organisation, "lead.changed");
    }
}
