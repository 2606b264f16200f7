package brussels.boost.helpdesk.web;

import brussels.boost.directory.SearchPane;
import brussels.boost.helpdesk.domain.Debrief;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The week's list, and the themes over a year. */
@Controller
class DebriefController {
    private final Debrief debrief;
    private final SearchPane search;

    DebriefController(Debrief debrief, SearchPane search) {
        this.debrief = debrief;
        this.search = search;
    }

    @GetMapping("/helpdesk/week")
    View week(Page page, Actor.Professional actor, @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate of) {
        return page.view("helpdesk/week", new DebriefPage(debrief.week(actor, of), search.needs(page)));
    }

    @PostMapping("/helpdesk/week/decide")
    View decide(Page page, Actor.Professional actor, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate of, @RequestParam Debrief.Kind kind,
            @RequestParam String about, @RequestParam(defaultValue = "") String decided) {
        try {
            debrief.decide(actor, of, kind, about, decided);
        } catch (Refusal refusal) {
            return page.invalid("helpdesk/week", new DebriefPage(debrief.week(actor, of), search.needs(page)), refusal);
        }
        return page.done("/helpdesk/week?of=" + of, "helpdesk.week.done");
    }

    @GetMapping("/helpdesk/themes")
    View themes(Page page, Actor.Professional actor) {
        return page.view("helpdesk/themes", new ThemesPage(debrief.counts(actor), search.needs(page)));
    }
}
