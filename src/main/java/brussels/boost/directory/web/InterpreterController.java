package brussels.boost.directory.web;

import brussels.boost.directory.domain.search.FindInterpreter;
import brussels.boost.directory.domain.search.Hit;
import brussels.boost.directory.domain.search.SearchDirectory;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** An interpreter in one press: a language, and whom to call for it. */
@Controller
class InterpreterController {
    private static final Set<String> USUAL = Set.of("fr", "nl");

    private final FindInterpreter find;
    private final SearchDirectory search;
    private final BrusselsTime time;

    InterpreterController(FindInterpreter find, SearchDirectory search, BrusselsTime time) {
        this.find = find;
        this.search = search;
        this.time = time;
    }

    @GetMapping("/directory/interpreters")
    View interpreters(Page page, Actor actor, @RequestParam(defaultValue = "") String lang) {
        String chosen = lang.matches("[a-z]{2,3}") ? lang : "";
        List<InterpretersPage.Tongue> tongues = find.languages().keySet().stream().filter(code -> !USUAL.contains(code))
                .map(code -> new InterpretersPage.Tongue(code, FindCards.ownName(code), code.equals(chosen))).toList();
        if (chosen.isEmpty()) {
            return page.view("directory/interpreters", new InterpretersPage(tongues, null, List.of(), List.of(), List.of(), "/directory"));
        }
        FindInterpreter.Found found = find.find(actor, chosen);
        var rows = new Rows(page, search.lexicon(), time);
        return page.view("directory/interpreters", new InterpretersPage(tongues, FindCards.ownName(chosen), rows(rows, found.now()), rows(rows, found.booked()),
                rows(rows, found.desks()), "/directory?lang=" + chosen));
    }

    private static List<Row> rows(Rows rows, List<Hit> hits) {
        return hits.stream().map(rows::row).toList();
    }
}
