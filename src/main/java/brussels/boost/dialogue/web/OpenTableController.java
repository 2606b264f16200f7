package brussels.boost.dialogue.web;

import brussels.boost.dialogue.Card;
import brussels.boost.dialogue.domain.DialoguePolicy;
import brussels.boost.dialogue.domain.ShowDialogue;
import brussels.boost.dialogue.domain.TalkLanguage;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * "Keep nothing": the cards go out, nothing comes back. There is no address here that takes anything; what happens on
 * the page stays in the page, is printed if wished, and is gone.
 */
@Controller
class OpenTableController {
    private final ShowDialogue show;

    OpenTableController(ShowDialogue show) {
        this.show = show;
    }

    @GetMapping("/dialogue/open")
    View open(Page page, Actor actor, @RequestParam(required = false) @Nullable String lang, @RequestParam(required = false) @Nullable Integer size) {
        if (lang == null || TalkLanguage.ALL.stream().noneMatch(language -> language.code().equals(lang))) {
            return page.view("dialogue/open-languages", new LanguagesPage(Screen.keepingNothing(page.lang(), page), TalkLanguage.ALL));
        }
        List<Card> deck = DialoguePolicy.spread(show.deck(actor, lang, page.lang()), size);
        return page.view("dialogue/open", TablePage.keepingNothing(deck, Screen.keepingNothing(lang, page), page));
    }
}
