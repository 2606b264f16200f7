package brussels.boost.person.web;

import brussels.boost.person.Contact;
import brussels.boost.person.domain.ChangeContact;
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

/** Telephone and address, if there are any. */
@Controller
class ContactController {
    private final ChangeContact contact;

    ContactController(ChangeContact contact) {
        this.contact = contact;
    }

    @GetMapping("/people/{person}/contact")
    View form(Page page, Actor actor, @PathVariable String person) {
        PersonId id = PersonId.of(person);
        ChangeContact.Form form = contact.read(actor, id);
        return page.view("person/contact", new ContactPage(id, form.name(), form.contact(), null));
    }

    @PostMapping("/people/{person}/contact")
    View change(Page page, Actor actor, @PathVariable String person, @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String whose, @RequestParam(defaultValue = "") String address, @RequestParam int version) {
        PersonId id = PersonId.of(person);
        Contact said = new Contact(phone, whose, address, version);
        try {
            contact.run(actor, id, said);
        } catch (Refusal refusal) {
            ChangeContact.Form now = contact.read(actor, id);
            if (refusal.outcome() == Refusal.Outcome.CONFLICT) {
                Contact again = new Contact(phone, whose, address, now.contact().version());
                return page.conflict("person/contact", new ContactPage(id, now.name(), again, now.contact()));
            }
            return page.invalid("person/contact", new ContactPage(id, now.name(), said, null), refusal);
        }
        return page.done("/people/" + id, "person.contact.done");
    }
}
