package brussels.boost.referral.web.steps;

import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.NavEntry;
import brussels.boost.platform.web.Page;
import brussels.boost.referral.domain.steps.CareKind;
import brussels.boost.referral.domain.steps.WordCare;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The words of the answers given to people, for administrators. */
@Controller
class CareWordsController {
    private static final String HERE = "/administration/care-words";

    private final WordCare words;

    CareWordsController(WordCare words) {
        this.words = words;
    }

    @GetMapping(HERE)
    View read(Page page, Actor actor) {
        return page.view("referral/care-words", new CareWordsPage(words.read(actor), null));
    }

    @PostMapping(HERE + "/{code}/keep")
    View keep(Page page, Actor actor, @PathVariable String code, @RequestParam int version, @RequestParam(defaultValue = "") String fr,
            @RequestParam(defaultValue = "") String nl, @RequestParam(defaultValue = "") String en, @RequestParam(defaultValue = "false") boolean active) {
        var typed = new WordCare.Words(new CareKind(code, fr.strip(), nl.strip(), en.strip()), active, version);
        try {
            words.run(actor, typed);
        } catch (Refusal refusal) {
            return page.invalid("referral/care-words", new CareWordsPage(words.read(actor), typed), refusal);
        }
        return page.done(HERE, "admin.saved");
    }

    /** Its door in the menu. */
    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        NavEntry careWords() {
            return NavEntry.of(66, "care-words", "/administration/care-words", "hand", "care.words.nav", "", "installation").at(NavEntry.Place.SETTINGS);
        }
    }
}
