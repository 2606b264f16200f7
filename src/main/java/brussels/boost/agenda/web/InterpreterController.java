package brussels.boost.agenda.web;

import brussels.boost.agenda.AppointmentId;
import brussels.boost.agenda.domain.BringInterpreter;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who interprets at a moment. */
@Controller("agendaInterpreterController")
class InterpreterController {
    private final BringInterpreter bring;

    InterpreterController(BringInterpreter bring) {
        this.bring = bring;
    }

    @PostMapping("/people/{pid}/agenda/{id}/interpreter")
    View bring(Page page, Actor actor, @PathVariable String pid, @PathVariable String id, @RequestParam(defaultValue = "") String interpreter,
            @RequestParam(defaultValue = "") String service, @RequestParam(defaultValue = "") String by) {
        bring.run(actor, new BringInterpreter.Request(PersonId.of(pid), AppointmentId.of(id), interpreter,
                service.isEmpty() ? null : ServiceId.of(service), by, page.lang()));
        return page.done("/people/" + pid + "/agenda", interpreter.isEmpty() ? "agenda.interpreter.none" : "agenda.interpreter.kept");
    }
}
