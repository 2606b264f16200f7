package brussels.boost.person.web;

import brussels.boost.person.domain.ManageProgramme;
import brussels.boost.person.domain.TakePart;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Conditions and fragility, and taking part in the programme: only for those to whom the person opened their health. */
@Controller
class ProgrammeController {
    private final TakePart takePart;

    ProgrammeController(TakePart takePart) {
        this.takePart = takePart;
    }

    @GetMapping("/people/{person}/programme")
    View form(Page page, Actor actor, @PathVariable String person, @RequestParam(defaultValue = ManageProgramme.PROGRAMME) String programme) {
        PersonId id = PersonId.of(person);
        return page.view("person/programme", new ProgrammePage(id, takePart.read(actor, id, programme), ""));
    }

    @PostMapping("/people/{person}/programme/note")
    View note(Page page, Actor actor, @PathVariable String person, @RequestParam(defaultValue = ManageProgramme.PROGRAMME) String programme, @RequestParam(defaultValue = "") List<String> pathologies,
            @RequestParam(defaultValue = "") List<String> fragilities, @RequestParam(defaultValue = "") String saidBy) {
        PersonId id = PersonId.of(person);
        List<String> codes = Stream.concat(pathologies.stream(), fragilities.stream()).toList();
        try {
            takePart.note(actor, id, programme, codes, saidBy);
        } catch (Refusal refusal) {
            return page.invalid("person/programme", new ProgrammePage(id, takePart.read(actor, id, programme), ""), refusal);
        }
        return page.done("/people/" + id + "/programme?programme=" + programme, "person.programme.noted");
    }

    @PostMapping("/people/{person}/programme/join")
    View join(Page page, Actor actor, @PathVariable String person, @RequestParam(defaultValue = ManageProgramme.PROGRAMME) String programme, @RequestParam String submission,
            @RequestParam(defaultValue = "false") boolean treated, @RequestParam(defaultValue = "") String reason) {
        PersonId id = PersonId.of(person);
        try {
            takePart.join(actor, id, programme, Id.parse(submission), treated, reason);
        } catch (Refusal refusal) {
            return page.invalid("person/programme", new ProgrammePage(id, takePart.read(actor, id, programme), reason), refusal);
        }
        return page.done("/people/" + id + "/programme?programme=" + programme, "person.programme.joined");
    }

    @PostMapping("/people/{person}/programme/leave")
    View leave(Page page, Actor actor, @PathVariable String person, @RequestParam(defaultValue = ManageProgramme.PROGRAMME) String programme) {
        PersonId id = PersonId.of(person);
        takePart.leave(actor, id, programme);
        return page.done("/people/" + id + "/programme?programme=" + programme, "person.programme.left");
    }
}
