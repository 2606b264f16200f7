package brussels.boost.carer.web;

import brussels.boost.carer.domain.AnswerCall;
import brussels.boost.carer.domain.CarerPolicy;
import brussels.boost.carer.domain.GoOnDuty;
import brussels.boost.carer.domain.ReadCarer;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Professionals who call carers back: the one a carer chose, and those on duty. */
@Controller
class AnswerController {
    private final ReadCarer read;
    private final AnswerCall answer;
    private final GoOnDuty duty;

    AnswerController(ReadCarer read, AnswerCall answer, GoOnDuty duty) {
        this.read = read;
        this.answer = answer;
        this.duty = duty;
    }

    @GetMapping("/people/{pid}/carer")
    View seen(Page page, Actor actor, @PathVariable String pid) {
        if (actor instanceof Actor.Oneself) {
            return page.go("/carer");
        }
        return page.view("carer/seen", new SeenPage(pid, read.run(actor, PersonId.of(pid)), actor.account(), CarerPolicy.mayAnswer(actor), ""));
    }

    @PostMapping("/people/{pid}/carer/calls/{id}/take")
    View take(Page page, Actor actor, @PathVariable String pid, @PathVariable String id, @RequestParam(defaultValue = "0") int days) {
        answer.take(actor, PersonId.of(pid), Id.parse(id), days);
        return page.done("/people/" + pid + "/carer", "carer.answer.taken", "/people/" + pid + "/carer/calls/" + id + "/release");
    }

    @PostMapping("/people/{pid}/carer/calls/{id}/release")
    View release(Page page, Actor actor, @PathVariable String pid, @PathVariable String id) {
        answer.release(actor, PersonId.of(pid), Id.parse(id));
        return page.done("/people/" + pid + "/carer", "carer.answer.released");
    }

    @PostMapping("/people/{pid}/carer/calls/{id}/done")
    View done(Page page, Actor actor, @PathVariable String pid, @PathVariable String id, @RequestParam(defaultValue = "") String words) {
        answer.done(actor, PersonId.of(pid), Id.parse(id), words);
        return page.done("/people/" + pid + "/carer", "carer.answer.done", "/people/" + pid + "/carer/calls/" + id + "/reopen");
    }

    @PostMapping("/people/{pid}/carer/calls/{id}/reopen")
    View reopen(Page page, Actor actor, @PathVariable String pid, @PathVariable String id) {
        answer.reopen(actor, PersonId.of(pid), Id.parse(id));
        return page.done("/people/" + pid + "/carer", "carer.answer.reopened");
    }

    @GetMapping("/carers/duty")
    View duty(Page page, Actor.Professional actor) {
        return page.view("carer/duty", duty.on(actor));
    }

    @PostMapping("/carers/duty/{verb:start|stop}")
    View change(Page page, Actor.Professional actor, @PathVariable String verb) {
        boolean on = verb.equals("start");
        duty.run(actor, on);
        return page.done("/carers/duty", on ? "carer.duty.started" : "carer.duty.stopped");
    }
}
