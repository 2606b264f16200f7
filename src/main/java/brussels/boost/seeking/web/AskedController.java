package brussels.boost.seeking.web;

import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import brussels.boost.seeking.AskId;
import brussels.boost.seeking.domain.AnswerAsk;
import brussels.boost.seeking.domain.AskForReferent;
import brussels.boost.seeking.domain.SayWilling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** For professionals: who asks them, yes or not now; and writing down a request for whoever is on the telephone. */
@Controller
class AskedController {
    private final AnswerAsk answer;
    private final AskForReferent ask;
    private final SayWilling lists;

    AskedController(AnswerAsk answer, AskForReferent ask, SayWilling lists) {
        this.answer = answer;
        this.ask = ask;
        this.lists = lists;
    }

    @GetMapping("/asked")
    View asked(Page page, Actor.Professional actor) {
        return page.view("seeking/asked", new AskedPage(answer.run(actor), lists.communes()));
    }

    @PostMapping("/asked/{ask}/yes")
    View yes(Page page, Actor.Professional actor, @PathVariable("ask") String id) {
        return page.done("/people/" + answer.yes(actor, AskId.of(id)), "seeking.yes.done");
    }

    @PostMapping("/asked/{ask}/not-now")
    View notNow(Page page, Actor.Professional actor, @PathVariable("ask") String id, @RequestParam(required = false) @Nullable String reason) {
        answer.notNow(actor, AskId.of(id), reason);
        return page.done("/asked", "seeking.notNow.done");
    }

    @GetMapping("/asked/new")
    View form(Page page, Actor.Professional actor) {
        answer.run(actor);
        return page.view("seeking/enter", new AskPage(AskForm.EMPTY, lists.communes(), false));
    }

    @PostMapping("/asked/new")
    View enter(Page page, Actor.Professional actor, @RequestParam String submission, @ModelAttribute AskForm form) {
        try {
            return page.go("/seek/" + ask.with(actor, form.read(submission, page.lang())));
        } catch (Refusal refusal) {
            return page.invalid("seeking/enter", new AskPage(form, lists.communes(), false), refusal);
        }
    }
}
