package brussels.boost.access.web;

import brussels.boost.access.domain.ChangeReading;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Language;
import brussels.boost.platform.web.OwnWords;
import brussels.boost.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Languages by their own names, letters by their size: nothing has to be read to choose. */
@Controller
class ReadingController {
    private final ChangeReading change;

    ReadingController(ChangeReading change) {
        this.change = change;
    }

    @GetMapping("/reading")
    View form(Page page) {
        return page.view("access/reading", ReadingPage.of(page));
    }

    /** @param language of the screens, or one that only the person's own pages have */
    @PostMapping("/reading")
    View change(Page page, Actor actor, HttpServletRequest request, HttpServletResponse response, @RequestParam String language,
            @RequestParam(defaultValue = "false") boolean large) {
        Optional<OwnWords> own = OwnWords.in(language);
        change.run(actor, new ChangeReading.Request(large, own.map(OwnWords::lang).orElse(null)));
        Language.of(language).ifPresent(chosen -> chosen.remember(request, response));
        return page.done("/reading", "reading.kept");
    }
}
