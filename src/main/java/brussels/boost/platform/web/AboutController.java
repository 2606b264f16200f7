package brussels.boost.platform.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The pages about the program itself: menu, keys, accessibility, privacy. */
@Controller
class AboutController {
    @GetMapping("/menu")
    View menu(Page page) {
        return page.view("platform/menu");
    }

    /** A page that says nothing, for whoever must hide the screen without JavaScript. */
    @GetMapping("/help/hidden")
    View hidden(Page page) {
        return page.view("platform/hidden");
    }

    @GetMapping("/help/keys")
    View keys(Page page) {
        return page.view("platform/keys");
    }

    @GetMapping("/accessibility")
    View accessibility(Page page) {
        return page.view("platform/accessibility");
    }

    @GetMapping("/privacy")
    View privacy(Page page) {
        return page.view("platform/privacy");
    }
}
