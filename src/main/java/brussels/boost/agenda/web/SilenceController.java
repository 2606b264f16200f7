package brussels.boost.agenda.web;

import brussels.boost.agenda.domain.AgreeSilence;
import brussels.boost.agenda.domain.AskForCall;
import brussels.boost.agenda.domain.ReadAgenda;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Silences agreed, and calls asked for. */
@Controller
class SilenceController {
    private final AgreeSilence silence;
    private final AskForCall calls;
    private final ReadAgenda read;

    SilenceController(AgreeSilence silence, AskForCall calls, ReadAgenda read) {
        this.silence = silence;
        this.calls = calls;
        this.read = read;
    }

    @GetMapping("/people/{pid}/silence/new")
    View form(Page page, Actor actor, @PathVariable String pid) {
        return page.view("agenda/silence", new SilencePage(pid, read.name(actor, PersonId.of(pid)), "", "", AgendaController.home(actor, pid)));
    }

    @PostMapping("/people/{pid}/silence/agree")
    View agree(Page page, Actor actor, @PathVariable String pid, @RequestParam String submission,
            @RequestParam(defaultValue = "") String until, @RequestParam(defaultValue = "") String reason) {
        try {
            silence.run(actor, new AgreeSilence.Request(PersonId.of(pid), Id.parse(submission), day(until), reason));
            return page.done(AgendaController.home(actor, pid), "agenda.quiet.agreed", "/people/" + pid + "/silence/" + submission + "/end");
        } catch (Refusal refusal) {
            return page.invalid("agenda/silence", new SilencePage(pid, read.name(actor, PersonId.of(pid)), until, reason,
                    AgendaController.home(actor, pid)), refusal);
        }
    }

    @PostMapping("/people/{pid}/silence/{id}/end")
    View end(Page page, Actor actor, @PathVariable String pid, @PathVariable String id) {
        silence.end(actor, PersonId.of(pid), Id.parse(id), true);
        return page.done(AgendaController.home(actor, pid), "agenda.quiet.ended", "/people/" + pid + "/silence/" + id + "/resume");
    }

    @PostMapping("/people/{pid}/silence/{id}/resume")
    View resume(Page page, Actor actor, @PathVariable String pid, @PathVariable String id) {
        silence.end(actor, PersonId.of(pid), Id.parse(id), false);
        return page.done(AgendaController.home(actor, pid), "agenda.quiet.agreed");
    }

    @PostMapping("/people/{pid}/calls/ask")
    View ask(Page page, Actor actor, @PathVariable String pid, @RequestParam String submission) {
        calls.run(actor, PersonId.of(pid), Id.parse(submission));
        return page.done(AgendaController.home(actor, pid), "agenda.call.asked", "/people/" + pid + "/calls/" + submission + "/answer");
    }

    @PostMapping("/people/{pid}/calls/{id}/answer")
    View answer(Page page, Actor actor, @PathVariable String pid, @PathVariable String id) {
        calls.answered(actor, PersonId.of(pid), Id.parse(id), true);
        boolean professional = actor instanceof Actor.Professional;
        return page.done(professional ? "/day" : AgendaController.home(actor, pid), professional ? "agenda.call.answered" : "agenda.call.withdrawn",
                "/people/" + pid + "/calls/" + id + "/reopen");
    }

    @PostMapping("/people/{pid}/calls/{id}/reopen")
    View reopen(Page page, Actor actor, @PathVariable String pid, @PathVariable String id) {
        calls.answered(actor, PersonId.of(pid), Id.parse(id), false);
        return page.done(AgendaController.home(actor, pid), "agenda.call.asked");
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException _) {
            throw Refusal.invalid("until", "agenda.day.missing");
        }
    }
}
