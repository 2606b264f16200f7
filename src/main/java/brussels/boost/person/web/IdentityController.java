package brussels.boost.person.web;

import brussels.boost.person.PhoneIs;
import brussels.boost.person.domain.ChangeIdentity;
import brussels.boost.person.domain.Identity;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How the person is called, what they speak, roughly where they live, and whose phone they use. */
@Controller
class IdentityController {
    private final ChangeIdentity identity;

    IdentityController(ChangeIdentity identity) {
        this.identity = identity;
    }

    @GetMapping("/people/{person}/identity")
    View form(Page page, Actor actor, @PathVariable String person) {
        PersonId id = PersonId.of(person);
        ChangeIdentity.Form form = identity.read(actor, id);
        return page.view("person/identity", new IdentityPage(id, form, form.identity(), false));
    }

    @PostMapping("/people/{person}/identity")
    View change(Page page, Actor actor, @PathVariable String person, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> languages, @RequestParam(defaultValue = "") String district,
            @RequestParam(defaultValue = "") String postalCode, @RequestParam(defaultValue = "") String symbol, @RequestParam(required = false) @Nullable PhoneIs phoneIs, @RequestParam int version) {
        PersonId id = PersonId.of(person);
        Identity said = new Identity(name, languages, district, symbol, phoneIs, version);
        try {
            identity.run(actor, id, new Identity(name, languages, identity.lives(actor, district, postalCode), symbol, phoneIs, version));
        } catch (Refusal refusal) {
            ChangeIdentity.Form now = identity.read(actor, id);
            return refusal.outcome() == Refusal.Outcome.CONFLICT
                    ? page.conflict("person/identity", new IdentityPage(id, now, said, true))
                    : page.invalid("person/identity", new IdentityPage(id, now, said, false), refusal);
        }
        return page.done("/people/" + id, "person.identity.done");
    }

    @GetMapping("/me/phone")
    View phone(Page page, Actor.Oneself actor) {
        return page.view("person/phone", identity.read(actor, actor.person()).identity());
    }

    @PostMapping("/me/phone")
    View sayPhone(Page page, Actor.Oneself actor, @RequestParam PhoneIs phone) {
        identity.sayWhosePhone(actor, phone);
        return page.done("/home", "person.phone.done");
    }
}
