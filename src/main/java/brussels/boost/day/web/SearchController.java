package brussels.boost.day.web;

import brussels.boost.day.domain.ReadPeople;
import brussels.boost.person.PersonCard;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.NavEntry;
import brussels.boost.platform.web.Page;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The field on top: people of the actor's circle and doors of the menu, never anything outside. */
@Controller
class SearchController {
    private static final int SHORTEST = 2;

    private final ReadPeople people;

    SearchController(ReadPeople people) {
        this.people = people;
    }

    @PostMapping("/search")
    View search(Page page, Actor actor, @RequestParam(defaultValue = "") String q) {
        String text = q.strip();
        boolean tooShort = text.length() < SHORTEST;
        List<PersonCard> found = tooShort || actor instanceof Actor.Oneself ? List.of() : people.names(actor, text);
        return page.view("day/search", new SearchPage(text, found, tooShort ? List.of() : doors(page, text)));
    }

    @GetMapping("/search")
    View empty(Page page) {
        return page.view("day/search", new SearchPage("", List.of(), List.of()));
    }

    private static List<NavEntry> doors(Page page, String text) {
        String plain = plain(text);
        return Arrays.stream(NavEntry.Place.values()).flatMap(place -> page.nav(place).stream())
                .filter(entry -> plain(page.t(entry.labelKey())).contains(plain)).distinct().toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
