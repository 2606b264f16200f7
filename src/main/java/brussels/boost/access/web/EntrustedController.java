package brussels.boost.access.web;

import brussels.boost.access.domain.circle.AnswerEntrusted;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Somebody was entrusted with a place in a circle, and answers. */
@Controller
class EntrustedController {
    private final AnswerEntrusted answer;

    EntrustedController(AnswerEntrusted answer) {
        this.answer = answer;
    }

    @GetMapping("/entrusted/{member}")
    View look(Page page, Actor actor, @PathVariable String member) {
        return page.view("access/entrusted", answer.look(actor, MemberId.of(member)));
    }

    @PostMapping("/entrusted/{member}/yes")
    View yes(Page page, Actor actor, @PathVariable String member) {
        AnswerEntrusted.Asked asked = answer.run(actor, MemberId.of(member), true);
        return page.done(asked.open() ? "/people/" + asked.person() : "/home", "entrusted.taken");
    }

    @PostMapping("/entrusted/{member}/no")
    View no(Page page, Actor actor, @PathVariable String member) {
        answer.run(actor, MemberId.of(member), false);
        return page.done("/home", "entrusted.refused");
    }
}
