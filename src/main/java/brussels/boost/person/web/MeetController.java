package brussels.boost.person.web;

import brussels.boost.person.NewPerson;
import brussels.boost.person.domain.ChangeIdentity;
import brussels.boost.person.domain.CountOneOffSupport;
import brussels.boost.person.domain.MeetPerson;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Meeting someone: keeping a trace, or nothing. */
@Controller
class MeetController {
    private final MeetPerson meet;
    private final CountOneOffSupport oneOff;
    private final ChangeIdentity identity;

    MeetController(MeetPerson meet, CountOneOffSupport oneOff, ChangeIdentity identity) {
        this.meet = meet;
        this.oneOff = oneOff;
        this.identity = identity;
    }

    @GetMapping("/people/new")
    View form(Page page, Actor.Professional actor) {
        return page.view("person/new", new MeetPage(identity.communes(actor), "", Set.of(), "", false, false));
    }

    @PostMapping("/people/new/keep")
    View keep(Page page, Actor.Professional actor, @RequestParam String submission, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> languages, @RequestParam(defaultValue = "") String district,
            @RequestParam(defaultValue = "") String postalCode, @RequestParam(defaultValue = "false") boolean keep) {
        try {
            PersonId person = meet.run(actor, new NewPerson(PersonId.of(submission), name, languages, identity.lives(actor, district, postalCode), keep, page.lang()));
            return page.done("/people/" + person, "person.met.done");
        } catch (Refusal refusal) {
            return page.invalid("person/new",
                    new MeetPage(identity.communes(actor), name, Set.copyOf(languages), district, keep, !postalCode.isEmpty()), refusal);
        }
    }

    @PostMapping("/people/new/keep-nothing")
    View keepNothing(Page page, Actor.Professional actor, @RequestParam String submission, @RequestParam(defaultValue = "") String district,
            @RequestParam(defaultValue = "") String postalCode) {
        try {
            oneOff.run(actor, Id.parse(submission), identity.lives(actor, district, postalCode));
            return page.done("/home", "person.oneOff.done");
        } catch (Refusal refusal) {
            return page.invalid("person/new", new MeetPage(identity.communes(actor), "", Set.of(), district, false, true), refusal);
        }
    }
}
