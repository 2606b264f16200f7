package brussels.boost.day.web;

import brussels.boost.day.domain.ReadPeople;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of those who chose the actor. A name is posted, never part of an address. */
@Controller
class PeopleController {
    private static final int SHORTEST = 2;

    private final ReadPeople read;

    PeopleController(ReadPeople read) {
        this.read = read;
    }

    /** @param note the list is there to choose for whom to write a note */
    @GetMapping("/people")
    View people(Page page, Actor actor, @RequestParam(required = false) @Nullable String after, @RequestParam(required = false) @Nullable String note) {
        if (actor instanceof Actor.Oneself) {
            return page.go("/me");
        }
        return page.fragment("day/peopleList", "day/people",
                new PeoplePage(read.page(actor, after == null ? null : PersonId.of(after)), "", note != null));
    }

    @PostMapping("/people/search")
    View search(Page page, Actor actor, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "false") boolean note) {
        String text = q.strip();
        ReadPeople.Found found = text.length() < SHORTEST ? read.page(actor, null) : read.named(actor, text);
        if (page.isPartial()) {
            page.announce("day.people.found", found.people().size());
        }
        return page.fragment("day/peopleList", "day/people", new PeoplePage(found, text.length() < SHORTEST ? "" : text, note));
    }

    @GetMapping("/people/search")
    View back(Page page) {
        return page.go("/people");
    }
}
