package brussels.boost.territory.web;

import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import brussels.boost.territory.domain.ShowTerritory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The map of the territory and its parts. */
@Controller
class TerritoryController {
    private final ShowTerritory show;

    TerritoryController(ShowTerritory show) {
        this.show = show;
    }

    @GetMapping("/territory")
    View whole(Page page, Actor actor) {
        return page.view("territory/territory", new TerritoryPage(show.run(actor, 0)));
    }

    @GetMapping("/territory/{part}")
    View part(Page page, Actor actor, @PathVariable int part) {
        return page.view("territory/territory", new TerritoryPage(show.run(actor, part)));
    }

    @GetMapping("/territory/unit/{unit}")
    View unit(Page page, Actor actor, @PathVariable String unit) {
        return page.view("territory/unit", new UnitPage(show.one(actor, unit)));
    }
}
