package brussels.boost.plan.web;

import brussels.boost.access.Family;
import brussels.boost.plan.domain.ReadPlan;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The person's own pictures: what matters, the next small steps, what goes well. */
@Controller
class OwnPicturesController {
    private final ReadPlan plans;

    OwnPicturesController(ReadPlan plans) {
        this.plans = plans;
    }

    @GetMapping("/me/pictures")
    View mine(Actor.Oneself actor, Page page) {
        return page.view("plan/own-pictures", plans.reading(actor, actor.person(),
                patient -> new OwnPicturesPage(actor.person().toString(), plans.plan(patient), plans.strengths(patient)),
                Family.PRIORITIES, Family.STEPS));
    }
}
