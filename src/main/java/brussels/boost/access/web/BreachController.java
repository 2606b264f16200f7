package brussels.boost.access.web;

import brussels.boost.access.Breaches.Breach;
import brussels.boost.access.Breaches.Told;
import brussels.boost.access.domain.NoteBreach;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The register of what went wrong with data. */
@Controller
class BreachController {
    private final NoteBreach note;
    private final BrusselsTime time;

    BreachController(NoteBreach note, BrusselsTime time) {
        this.note = note;
        this.time = time;
    }

    /** The fields as they are typed. */
    record Form(String day, String hour, String happened, String touched, String done, Told authority, Told persons, String why) {}

    @GetMapping("/administration/privacy/breaches")
    View all(Page page, Actor actor) {
        return page.view("access/breaches", new BreachesPage(note.list(actor), time.now()));
    }

    @GetMapping("/administration/privacy/breaches/new")
    View fresh(Page page, Actor actor) {
        note.list(actor);
        return page.view("access/breach", new BreachPage(Breach.fresh(time.now()), List.of(), time.now()));
    }

    @GetMapping("/administration/privacy/breaches/{breach}")
    View one(Page page, Actor actor, @PathVariable String breach) {
        NoteBreach.Opened opened = note.one(actor, Id.parse(breach));
        return page.view("access/breach", new BreachPage(opened.breach(), opened.history(), time.now()));
    }

    @PostMapping("/administration/privacy/breaches/{breach}/note")
    View note(Page page, Actor actor, @PathVariable String breach, @RequestParam int version, @ModelAttribute Form form) {
        Breach typed = typed(Id.parse(breach), version, form);
        try {
            note.note(actor, typed);
        } catch (Refusal refusal) {
            return page.invalid("access/breach", new BreachPage(typed, List.of(), time.now()), refusal);
        }
        return page.done("/administration/privacy/breaches", "privacy.breach.done");
    }

    private Breach typed(UUID id, int version, Form form) {
        return new Breach(id, known(form), form.happened(), form.touched(), form.done(), form.authority(), form.persons(), form.why(), version);
    }

    private Instant known(Form form) {
        try {
            Instant at = LocalDateTime.of(LocalDate.parse(form.day()), LocalTime.parse(form.hour())).atZone(BrusselsTime.ZONE).toInstant();
            return at.isAfter(time.now()) ? time.now() : at;
        } catch (DateTimeParseException _) {
            return time.now();
        }
    }
}
