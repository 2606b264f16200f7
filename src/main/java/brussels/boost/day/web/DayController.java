package brussels.boost.day.web;

import brussels.boost.day.domain.ReadDay;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import brussels.boost.platform.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Ma journée, the home of professionals. */
@Controller
class DayController {
    private final ReadDay read;

    DayController(ReadDay read) {
        this.read = read;
    }

    @GetMapping("/day")
    View day(Page page, Actor actor) {
        if (!(actor instanceof Actor.Professional professional)) {
            return page.go("/home");
        }
        String name = page.viewer().map(Viewer::name).orElse("");
        return page.view("day/day", DayPage.of(name, read.run(professional)));
    }
}
