package brussels.boost.day.web;

import brussels.boost.access.PersonDoor;
import brussels.boost.day.domain.ReadOwnPage;
import brussels.boost.day.domain.ReadPeople;
import brussels.boost.day.domain.ReadRecord;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** One person's page, for those they chose and for themself. */
@Controller
class RecordController {
    private final ReadRecord record;
    private final ReadOwnPage own;
    private final ReadPeople people;
    private final List<PersonDoor> doors;

    RecordController(ReadRecord record, ReadOwnPage own, ReadPeople people, List<PersonDoor> doors) {
        this.record = record;
        this.own = own;
        this.people = people;
        this.doors = doors;
    }

    @GetMapping("/people/{pid}")
    View record(Page page, Actor actor, @PathVariable String pid) {
        if (actor instanceof Actor.Oneself oneself && oneself.person().toString().equals(pid)) {
            return page.go(page.viewer().filter(one -> one.doors().contains("carer")).isPresent() ? "/carer" : "/me");
        }
        return page.view("day/record", new RecordPage(record.run(actor, PersonId.of(pid))));
    }

    /** The person's own page; for somebody near, those who opened something to them. */
    @GetMapping("/me")
    View me(Page page, Actor actor) {
        return switch (actor) {
            case Actor.Oneself oneself -> page.view("day/me", new OwnPage(own.run(oneself), doors));
            case Actor.Carer carer -> page.view("day/near", new PeoplePage(people.page(carer, null), "", false));
            default -> page.go("/home");
        };
    }

    /** Everything on one page, for whoever likes to read. */
    @GetMapping("/me/all")
    View all(Page page, Actor.Oneself actor) {
        return page.view("day/me-all", new RecordPage(record.run(actor, actor.person())));
    }
}
