package brussels.boost.access.web;

import brussels.boost.access.Agreements;
import brussels.boost.access.domain.ReviseWording;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The words in which agreements are asked. */
@Controller
class WordingController {
    private final ReviseWording revise;

    WordingController(ReviseWording revise) {
        this.revise = revise;
    }

    @GetMapping("/administration/agreements")
    View all(Page page, Actor actor) {
        return page.view("access/wordings", new WordingsPage(revise.read(actor)));
    }

    @GetMapping("/administration/agreements/{kind}/{language}")
    View one(Page page, Actor actor, @PathVariable Agreements.Kind kind, @PathVariable String language) {
        ReviseWording.Words now = revise.read(actor, kind, language);
        return page.view("access/wording", new WordingPage(now, now.question(), now.consequence(), false));
    }

    @PostMapping("/administration/agreements/{kind}/{language}/revise")
    View revise(Page page, Actor actor, @PathVariable Agreements.Kind kind, @PathVariable String language, @RequestParam int version,
            @RequestParam(defaultValue = "") String question, @RequestParam(defaultValue = "") String consequence) {
        try {
            revise.run(actor, kind, language, version, question, consequence);
        } catch (Refusal refusal) {
            ReviseWording.Words now = revise.read(actor, kind, language);
            return refusal.outcome() == Refusal.Outcome.CONFLICT
                    ? page.conflict("access/wording", new WordingPage(now, question, consequence, true))
                    : page.invalid("access/wording", new WordingPage(now, question, consequence, false), refusal);
        }
        return page.done("/administration/agreements", "wording.done");
    }
}
