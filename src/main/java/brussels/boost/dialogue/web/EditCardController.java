package brussels.boost.dialogue.web;

import brussels.boost.dialogue.domain.EditCard;
import brussels.boost.dialogue.domain.EditCard.Card;
import brussels.boost.dialogue.domain.EditCard.Label;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.NavEntry;
import brussels.boost.platform.web.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The deck, for the administration. */
@Controller
class EditCardController {
    private static final String LIST = "/administration/cards";

    private final EditCard edit;

    EditCardController(EditCard edit) {
        this.edit = edit;
    }

    @GetMapping(LIST)
    View list(Page page, Actor actor) {
        return page.view("dialogue/cards-manage", new CardsManagePage(edit.list(actor)));
    }

    @GetMapping(LIST + "/{card}")
    View one(Page page, Actor actor, @PathVariable String card) {
        EditCard.Opened opened = edit.one(actor, card);
        return page.view("dialogue/card-edit", new CardEditPage(opened.card(), opened.history()));
    }

    @PostMapping(LIST + "/{card}/keep")
    View keep(Page page, Actor actor, @PathVariable String card, @RequestParam int version, @RequestParam(defaultValue = "") String drawnBy,
            @RequestParam(defaultValue = "") String triedWith, @RequestParam(defaultValue = "") String approvedBy,
            @RequestParam(defaultValue = "false") boolean active, @RequestParam Map<String, String> fields) {
        var labels = new TreeMap<String, Label>();
        EditCard.LANGUAGES.forEach(language -> labels.put(language,
                new Label(fields.getOrDefault("label-" + language, ""), fields.containsKey("reviewed-" + language))));
        var typed = new Card(card, drawnBy, triedWith, approvedBy, active, true, version, labels);
        try {
            edit.run(actor, typed);
        } catch (Refusal refusal) {
            return page.invalid("dialogue/card-edit", new CardEditPage(typed, List.of()), refusal);
        }
        return page.done(LIST, "admin.saved");
    }

    /** Its door in the menu. */
    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        NavEntry cardsEntry() {
            return NavEntry.of(65, "cards", "/administration/cards", "card", "card.nav", "", "installation").at(NavEntry.Place.SETTINGS);
        }
    }
}
