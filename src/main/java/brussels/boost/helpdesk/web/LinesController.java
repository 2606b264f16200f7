package brussels.boost.helpdesk.web;

import brussels.boost.directory.Hours;
import brussels.boost.helpdesk.domain.AskQuestion;
import brussels.boost.helpdesk.domain.Line;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** For whoever has a question: the lines to call, or a form, and where their question stands. */
@Controller
class LinesController {
    private final AskQuestion ask;
    private final Hours hours;

    LinesController(AskQuestion ask, Hours hours) {
        this.ask = ask;
        this.hours = hours;
    }

    @GetMapping("/helpdesk/lines")
    View lines(Page page, Actor actor) {
        return page.view("helpdesk/lines", model(page, actor, AskForm.EMPTY));
    }

    @GetMapping("/helpdesk/ask")
    View form(Page page, Actor.Professional actor) {
        return page.view("helpdesk/ask", model(page, actor, AskForm.EMPTY));
    }

    @PostMapping("/helpdesk/ask")
    View ask(Page page, Actor.Professional actor, @RequestParam String submission, @ModelAttribute AskForm form) {
        try {
            ask.run(actor, form.read(submission));
        } catch (Refusal refusal) {
            return page.invalid("helpdesk/ask", model(page, actor, form), refusal);
        }
        return page.done("/helpdesk/lines", "helpdesk.asked.done");
    }

    private LinesPage model(Page page, Actor actor, AskForm form) {
        AskQuestion.View view = ask.read(actor);
        Map<Line, Hours.Said> said = new HashMap<>();
        view.lines().forEach(line -> said.put(line, hours.say(page, line.hours())));
        return new LinesPage(view, said, form);
    }
}
