package brussels.boost.access.web;

import brussels.boost.access.Agreements;
import brussels.boost.access.domain.agreement.ReviseWording;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
    private final BrusselsTime time;

    WordingController(ReviseWording revise, BrusselsTime time) {
        this.revise = revise;
        this.time = time;
    }

    @GetMapping("/administration/agreements")
    View all(Page page, Actor actor) {
        return page.view("access/wordings", new WordingsPage(revise.read(actor)));
    }

    @GetMapping("/administration/agreements/{kind}/{language}")
    View one(Page page, Actor actor, @PathVariable Agreements.Kind kind, @PathVariable String language) {
        ReviseWording.Words now = revise.read(actor, kind, language);
        return page.view("access/wording", WordingPage.of(now, revise.versions(actor, kind, language), time.today()));
    }

    @PostMapping("/administration/agreements/{kind}/{language}/revise")
    View revise(Page page, Actor actor, @PathVariable Agreements.Kind kind, @PathVariable String language, @RequestParam int version,
            @RequestParam(defaultValue = "") String question, @RequestParam(defaultValue = "") String consequence,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate since) {
        LocalDate from = since == null ? time.today() : since;
        try {
            revise.run(actor, new ReviseWording.Request(kind, language, version, question, consequence, from));
        } catch (Refusal refusal) {
            ReviseWording.Words now = revise.read(actor, kind, language);
            return refusal.outcome() == Refusal.Outcome.CONFLICT
                    ? page.conflict("access/wording", new WordingPage(now, question, consequence, from, true, revise.versions(actor, kind, language)))
                    : page.invalid("access/wording", new WordingPage(now, question, consequence, from, false, revise.versions(actor, kind, language)), refusal);
        }
        return page.done("/administration/agreements", "wording.done");
    }
}
