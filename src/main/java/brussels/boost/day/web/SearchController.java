package brussels.boost.day.web;

import brussels.boost.day.domain.ReadPeople;
import brussels.boost.person.PersonCard;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.NavEntry;
import brussels.boost.platform.web.NavEntry.Place;
import brussels.boost.platform.web.Page;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The field on top and the list of commands: people of the actor's circle and doors of the menu, never anything outside. */
@Controller
class SearchController {
    private static final int SHORTEST = 2;

    private final ReadPeople people;

    SearchController(ReadPeople people) {
        this.people = people;
    }

    /** @param go Enter in the list of commands: the only answer is opened */
    @PostMapping("/search")
    View search(Page page, Actor actor, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "false") boolean go) {
        String text = q.strip();
        boolean tooShort = text.length() < SHORTEST;
        List<PersonCard> found = tooShort || actor instanceof Actor.Oneself ? List.of() : people.names(actor, text);
        var answer = new SearchPage(text, doors(page, text, Place.RAIL, Place.BELOW_RULE, Place.SETTINGS, Place.ACCOUNT),
                doors(page, text, Place.COMMAND, Place.MIDDLE), found);
        String only = go ? answer.only() : null;
        if (only != null) {
            return page.go(only);
        }
        if (!tooShort) {
            page.announce("day.search.count", answer.count());
        }
        return page.fragment("day/found", "day/search", answer);
    }

    @GetMapping("/search")
    View commands(Page page) {
        return page.fragment("day/commands", "day/search",
                new SearchPage("", doors(page, "", Place.RAIL, Place.BELOW_RULE), doors(page, "", Place.COMMAND, Place.MIDDLE), List.of()));
    }

    private static List<NavEntry> doors(Page page, String text, Place... places) {
        String plain = plain(text);
        return Stream.of(places).flatMap(place -> page.nav(place).stream())
                .filter(entry -> plain(page.t(entry.labelKey())).contains(plain)).distinct().toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
