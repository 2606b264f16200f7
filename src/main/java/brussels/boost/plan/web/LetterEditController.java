package brussels.boost.plan.web;

import brussels.boost.plan.domain.letter.EditLetter.Words;
import brussels.boost.plan.domain.letter.EditLetter;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.NavEntry;
import brussels.boost.platform.web.Page;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The words of the letters, for who keeps the texts: read, tried on somebody invented, kept as a new version. */
@Controller
class LetterEditController {
    private static final String HERE = "/administration/letters";

    private final EditLetter edit;

    LetterEditController(EditLetter edit) {
        this.edit = edit;
    }

    @Bean
    static NavEntry letterTexts() {
        return NavEntry.of(72, "letters", HERE, "doc", "letter.edit.nav", "", "texts").at(NavEntry.Place.SETTINGS);
    }

    @GetMapping(HERE)
    View all(Page page, Actor actor) {
        return page.view("plan/letter-kinds", new LetterKindsPage(edit.kinds(actor)));
    }

    @GetMapping(HERE + "/{template:[a-z-]{1,40}}/{language:fr|nl}")
    View one(Page page, Actor actor, @PathVariable String template, @PathVariable String language) {
        EditLetter.Opened opened = edit.one(actor, template, language);
        return page.view("plan/letter-edit", new LetterEditPage(opened, opened.words()));
    }

    @PostMapping(HERE + "/{template:[a-z-]{1,40}}/{language:fr|nl}/try")
    View attempt(Page page, Actor actor, @PathVariable String template, @PathVariable String language, @RequestParam Map<String, String> typed) {
        return page.view("plan/letter-edit", new LetterEditPage(edit.one(actor, template, language), words(typed)));
    }

    @PostMapping(HERE + "/{template:[a-z-]{1,40}}/{language:fr|nl}/change")
    View change(Page page, Actor actor, @PathVariable String template, @PathVariable String language, @RequestParam int version,
            @RequestParam Map<String, String> typed) {
        try {
            edit.change(actor, template, language, version, words(typed));
        } catch (Refusal refusal) {
            var shown = new LetterEditPage(edit.one(actor, template, language), words(typed));
            return refusal.outcome() == Refusal.Outcome.CONFLICT ? page.conflict("plan/letter-edit", shown) : page.invalid("plan/letter-edit", shown, refusal);
        }
        return page.done(HERE + "/" + template + "/" + language, "letter.edit.done");
    }

    private static Words words(Map<String, String> typed) {
        return new Words(text(typed, "recipient"), text(typed, "subject"), text(typed, "greeting"), text(typed, "opening"), text(typed, "quoting"),
                text(typed, "health"), text(typed, "closing"), text(typed, "farewell"));
    }

    private static String text(Map<String, String> typed, String part) {
        return typed.getOrDefault(part, "").strip().replace("\r\n", "\n");
    }
}
