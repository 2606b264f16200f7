package brussels.boost.directory.web;

import brussels.boost.directory.ServiceKind;
import brussels.boost.directory.domain.guide.ReadGuides;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What is in the directory beside services, each on its shelf. */
@Controller
class ShelfController {
    private final ReadGuides guides;

    ShelfController(ReadGuides guides) {
        this.guides = guides;
    }

    @GetMapping("/directory/how")
    View how(Page page, Actor actor) {
        return shelf(page, actor, "how", ServiceKind.HOW_IT_WORKS);
    }

    @GetMapping("/directory/trades")
    View trades(Page page, Actor actor) {
        return shelf(page, actor, "trades", ServiceKind.PROFESSIONAL_SHEET);
    }

    @GetMapping("/directory/functions")
    View functions(Page page, Actor actor) {
        return shelf(page, actor, "functions", ServiceKind.FUNCTION_HOLDER);
    }

    @GetMapping("/directory/tools")
    View tools(Page page, Actor actor) {
        return shelf(page, actor, "tools", ServiceKind.INITIATIVE, ServiceKind.TOOL);
    }

    private View shelf(Page page, Actor actor, String name, ServiceKind... kinds) {
        return page.view("directory/shelf", new ShelfPage(name, List.of(kinds), guides.run(actor, List.of(kinds))));
    }
}
