package brussels.boost.day.web;

import brussels.boost.day.domain.ReadPeople;
import brussels.boost.day.domain.ReadRecord;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** One person's page, for those they chose and for themself. */
@Controller
class RecordController {
    private final ReadRecord record;
    private final ReadPeople people;

    RecordController(ReadRecord record, ReadPeople people) {
        this.record = record;
        this.people = people;
    }

    @GetMapping("/people/{pid}")
    View record(Page page, Actor actor, @PathVariable String pid) {
        if (actor instanceof Actor.Oneself oneself && oneself.person().toString().equals(pid)) {
            return page.go("/me");
        }
        return page.view("day/record", new RecordPage(record.run(actor, PersonId.of(pid))));
    }

    /** The person's own page; for somebody near, those who opened something to them. */
    @GetMapping("/me")
    View me(Page page, Actor actor) {
        return switch (actor) {
            case Actor.Oneself oneself -> page.view("day/me", new RecordPage(record.run(oneself, oneself.person())));
            case Actor.Carer carer -> page.view("day/near", new PeoplePage(people.page(carer, null), "", false));
            default -> page.go("/home");
        };
    }
}
