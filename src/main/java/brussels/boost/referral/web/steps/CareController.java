package brussels.boost.referral.web.steps;

import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import brussels.boost.referral.CareStepId;
import brussels.boost.referral.domain.steps.Hint;
import brussels.boost.referral.domain.steps.SayCareStep;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Which answer is given to a person, and when to talk about it again. */
@Controller
@RequestMapping("/people/{pid}/care")
class CareController {
    private final SayCareStep care;
    private final BrusselsTime time;

    CareController(SayCareStep care, BrusselsTime time) {
        this.care = care;
        this.time = time;
    }

    @GetMapping
    View all(Page page, Actor actor, @PathVariable PersonId pid) {
        return page.view("referral/care", shown(actor, pid, CareForm.empty(page.lang())));
    }

    @PostMapping("/say")
    View say(Page page, Actor actor, @PathVariable PersonId pid, CareForm form) {
        try {
            care.say(actor, pid, form.step(time.today()));
        } catch (Refusal refusal) {
            return page.invalid("referral/care", shown(actor, pid, form), refusal);
        }
        return page.done(of(pid), "care.said", of(pid) + "/" + form.submission() + "/undo");
    }

    @PostMapping("/{step}/undo")
    View undo(Page page, Actor actor, @PathVariable PersonId pid, @PathVariable CareStepId step) {
        care.takeBack(actor, pid, step);
        return page.done(of(pid), "care.takenBack");
    }

    @PostMapping("/not-now")
    View notNow(Page page, Actor actor, @PathVariable PersonId pid, @RequestParam String submission, @RequestParam String hint,
            @RequestParam UUID evidence, @RequestParam(defaultValue = "") String words) {
        try {
            care.notNow(actor, pid, Id.parse(submission), Hint.Kind.valueOf(hint), evidence, words);
        } catch (Refusal refusal) {
            return page.invalid("referral/care", shown(actor, pid, CareForm.empty(page.lang())), refusal);
        }
        return page.done(of(pid), "care.notNow.kept");
    }

    private static String of(PersonId pid) {
        return "/people/" + pid + "/care";
    }

    private CarePage shown(Actor actor, PersonId pid, CareForm form) {
        return new CarePage(pid.toString(), actor instanceof Actor.Oneself, care.run(actor, pid), form);
    }
}
