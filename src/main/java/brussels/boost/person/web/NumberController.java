package brussels.boost.person.web;

import brussels.boost.person.domain.RecordNationalNumber;
import brussels.boost.person.domain.SwitchNationalNumber;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The national number, and the declaration without which it is asked nowhere. */
@Controller
class NumberController {
    private final RecordNationalNumber number;
    private final SwitchNationalNumber allowed;

    NumberController(RecordNationalNumber number, SwitchNationalNumber allowed) {
        this.number = number;
        this.allowed = allowed;
    }

    @GetMapping("/people/{person}/number")
    View form(Page page, Actor actor, @PathVariable String person) {
        PersonId id = PersonId.of(person);
        return page.view("person/number", new NumberPage(id, number.read(actor, id), ""));
    }

    @PostMapping("/people/{person}/number/record")
    View record(Page page, Actor actor, @PathVariable String person, @RequestParam(name = "number", defaultValue = "") String typed) {
        PersonId id = PersonId.of(person);
        try {
            number.run(actor, id, typed);
        } catch (Refusal refusal) {
            return page.invalid("person/number", new NumberPage(id, number.read(actor, id), typed), refusal);
        }
        return page.done("/people/" + id + "/number", "person.number.done");
    }

    @PostMapping("/people/{person}/number/remove")
    View remove(Page page, Actor actor, @PathVariable String person) {
        PersonId id = PersonId.of(person);
        number.remove(actor, id);
        return page.done("/people/" + id + "/identity", "person.number.removed");
    }

    @GetMapping("/administration/national-number")
    View allowed(Page page, Actor actor) {
        return page.view("person/number-switch", new NumberSwitchPage(allowed.read(actor).orElse(null), ""));
    }

    @PostMapping("/administration/national-number/on")
    View on(Page page, Actor actor, @RequestParam(defaultValue = "") String basis) {
        try {
            allowed.on(actor, basis);
        } catch (Refusal refusal) {
            return page.invalid("person/number-switch", new NumberSwitchPage(null, basis), refusal);
        }
        return page.done("/administration/national-number", "person.number.switch.on");
    }

    @PostMapping("/administration/national-number/off")
    View off(Page page, Actor actor) {
        allowed.off(actor);
        return page.done("/administration/national-number", "person.number.switch.off");
    }
}
