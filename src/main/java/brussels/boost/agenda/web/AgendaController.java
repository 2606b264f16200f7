package brussels.boost.agenda.web;

import brussels.boost.agenda.Appointment;
import brussels.boost.agenda.AppointmentId;
import brussels.boost.agenda.Interpreting;
import brussels.boost.agenda.domain.AgreeMoment;
import brussels.boost.agenda.domain.MoveMoment;
import brussels.boost.agenda.domain.ReadAgenda;
import brussels.boost.agenda.domain.SayWhatBecame;
import brussels.boost.directory.Interpreters;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Moments agreed with one person. */
@Controller
class AgendaController {
    private final ReadAgenda read;
    private final AgreeMoment agree;
    private final MoveMoment move;
    private final SayWhatBecame became;
    private final Interpreters interpreters;
    private final BrusselsTime time;

    AgendaController(ReadAgenda read, AgreeMoment agree, MoveMoment move, SayWhatBecame became, Interpreters interpreters, BrusselsTime time) {
        this.read = read;
        this.agree = agree;
        this.move = move;
        this.became = became;
        this.interpreters = interpreters;
        this.time = time;
    }

    @GetMapping("/people/{pid}/agenda")
    View all(Page page, Actor actor, @PathVariable String pid) {
        ReadAgenda.Read found = read.all(actor, PersonId.of(pid));
        return page.view("agenda/all", new AgendaPage(found.name(), AgendaPart.box(pid, actor, found.may(), found.moments(), time), found.past()));
    }

    @GetMapping("/people/{pid}/agenda/new")
    View form(Page page, Actor actor, @PathVariable String pid) {
        return page.view("agenda/moment", page(actor, pid, null, MomentForm.empty(actor), read.name(actor, PersonId.of(pid)), null));
    }

    @PostMapping("/people/{pid}/agenda/agree")
    View agree(Page page, Actor actor, @PathVariable String pid, @RequestParam String submission, @ModelAttribute MomentForm form) {
        try {
            AppointmentId id = agree.run(actor, new AgreeMoment.Request(PersonId.of(pid), form.read(AppointmentId.of(submission), actor, null)));
            return page.done(home(actor, pid), "agenda.agreed", "/people/" + pid + "/agenda/" + id + "/cancel");
        } catch (Refusal refusal) {
            return page.invalid("agenda/moment", page(actor, pid, null, form, read.name(actor, PersonId.of(pid)), null), refusal);
        }
    }

    @GetMapping("/people/{pid}/agenda/{id}")
    View one(Page page, Actor actor, @PathVariable String pid, @PathVariable String id) {
        ReadAgenda.One one = read.one(actor, PersonId.of(pid), AppointmentId.of(id));
        return page.view("agenda/moment", page(actor, pid, id, MomentForm.of(one.moment(), actor), one.name(), one.moment().interpreting()));
    }

    @PostMapping("/people/{pid}/agenda/{id}/move")
    View move(Page page, Actor actor, @PathVariable String pid, @PathVariable String id, @ModelAttribute MomentForm form) {
        ReadAgenda.One one = read.one(actor, PersonId.of(pid), AppointmentId.of(id));
        try {
            Integer version = form.version();
            move.run(actor, new MoveMoment.Request(PersonId.of(pid), form.read(AppointmentId.of(id), actor, one.moment()), version == null ? 0 : version));
            return page.done(home(actor, pid), "agenda.moved");
        } catch (Refusal refusal) {
            return page.invalid("agenda/moment", page(actor, pid, id, form, one.name(), one.moment().interpreting()), refusal);
        }
    }

    @PostMapping("/people/{pid}/agenda/{id}/cancel")
    View cancel(Page page, Actor actor, @PathVariable String pid, @PathVariable String id) {
        return became(page, actor, pid, id, Appointment.State.CANCELLED, "agenda.cancelled", true);
    }

    @PostMapping("/people/{pid}/agenda/{id}/done")
    View done(Page page, Actor actor, @PathVariable String pid, @PathVariable String id) {
        return became(page, actor, pid, id, Appointment.State.DONE, "agenda.done", true);
    }

    @PostMapping("/people/{pid}/agenda/{id}/restore")
    View restore(Page page, Actor actor, @PathVariable String pid, @PathVariable String id) {
        return became(page, actor, pid, id, Appointment.State.AGREED, "agenda.restored", false);
    }

    /** Where the opaque link of a calendar leads. */
    @GetMapping("/agenda/{id}")
    View open(Page page, Actor actor, @PathVariable String id) {
        return page.go(home(actor, read.personOf(actor, AppointmentId.of(id)).toString()));
    }

    private View became(Page page, Actor actor, String pid, String id, Appointment.State state, String key, boolean undo) {
        became.run(actor, new SayWhatBecame.Request(PersonId.of(pid), AppointmentId.of(id), state));
        return undo ? page.done(home(actor, pid), key, "/people/" + pid + "/agenda/" + id + "/restore") : page.done(home(actor, pid), key);
    }

    private MomentPage page(Actor actor, String pid, @Nullable String id, MomentForm form, String name, @Nullable Interpreting interpreting) {
        return new MomentPage(pid, name, id, form, actor instanceof Actor.Professional, home(actor, pid), interpreting,
                id == null ? List.of() : interpreters.in(interpreting == null ? "" : interpreting.language()));
    }

    static String home(Actor actor, String pid) {
        return actor instanceof Actor.Oneself ? "/me" : "/people/" + pid;
    }
}
