package brussels.boost.agenda.web;

import brussels.boost.agenda.Rhythm;
import brussels.boost.agenda.domain.AgreeRhythm;
import brussels.boost.agenda.domain.ReadAgenda;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How often one is in touch. */
@Controller
@RequestMapping("/people/{pid}/rhythm")
class RhythmController {
    private final AgreeRhythm rhythm;
    private final ReadAgenda read;

    RhythmController(AgreeRhythm rhythm, ReadAgenda read) {
        this.rhythm = rhythm;
        this.read = read;
    }

    @GetMapping("/new")
    View form(Page page, Actor actor, @PathVariable PersonId pid) {
        return page.view("agenda/rhythm", page(actor, pid, Rhythm.Every.MONTH.name(), ""));
    }

    @PostMapping("/agree")
    View agree(Page page, Actor actor, @PathVariable PersonId pid, @RequestParam String submission, @RequestParam(defaultValue = "") String every,
            @RequestParam(defaultValue = "") String next) {
        try {
            rhythm.run(actor, new AgreeRhythm.Request(pid, Id.parse(submission), every(every), day(next)));
        } catch (Refusal refusal) {
            return page.invalid("agenda/rhythm", page(actor, pid, every, next), refusal);
        }
        return page.done(AgendaController.home(actor, pid.toString()), "agenda.rhythm.agreed", "/people/" + pid + "/rhythm/" + submission + "/end");
    }

    @PostMapping("/{id}/kept")
    View kept(Page page, Actor actor, @PathVariable PersonId pid, @PathVariable String id) {
        rhythm.kept(actor, pid, Id.parse(id));
        return page.done(AgendaController.home(actor, pid.toString()), "agenda.rhythm.kept");
    }

    @PostMapping("/{id}/end")
    View end(Page page, Actor actor, @PathVariable PersonId pid, @PathVariable String id) {
        rhythm.end(actor, pid, Id.parse(id), true);
        return page.done(AgendaController.home(actor, pid.toString()), "agenda.rhythm.ended", "/people/" + pid + "/rhythm/" + id + "/resume");
    }

    @PostMapping("/{id}/resume")
    View resume(Page page, Actor actor, @PathVariable PersonId pid, @PathVariable String id) {
        rhythm.end(actor, pid, Id.parse(id), false);
        return page.done(AgendaController.home(actor, pid.toString()), "agenda.rhythm.agreed");
    }

    private RhythmPage page(Actor actor, PersonId pid, String every, String next) {
        return new RhythmPage(pid.toString(), read.name(actor, pid), every, next, AgendaController.home(actor, pid.toString()));
    }

    private static Rhythm.Every every(String sent) {
        return Arrays.stream(Rhythm.Every.values()).filter(one -> one.name().equals(sent)).findFirst()
                .orElseThrow(() -> Refusal.invalid("every", "agenda.rhythm.every.missing"));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException _) {
            throw Refusal.invalid("next", "agenda.day.missing");
        }
    }
}
