package brussels.boost.access.web;

import brussels.boost.access.domain.circle.AnswerInvitation;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Behind an invitation's link: without account for who is near, with their own for professionals. */
@Controller
class InvitationController {
    private static final int GONE = 410;

    private final AnswerInvitation answer;

    InvitationController(AnswerInvitation answer) {
        this.answer = answer;
    }

    @GetMapping("/invitation/{token}")
    View open(Page page, HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
        return answer.look(token, request.getRemoteAddr())
                .map(one -> page.view("access/invitation", new InvitationPage(token, one, one.name(), one.part(), "", "", "")))
                .orElseGet(() -> page.view("access/invitation-over", "").status(GONE));
    }

    @PostMapping("/invitation/{token}/yes")
    View yes(Page page, HttpServletRequest request, HttpServletResponse response, @PathVariable String token, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String part, @RequestParam(defaultValue = "") String phone, @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String login, @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "false") boolean promised) {
        var open = answer.look(token, request.getRemoteAddr());
        if (open.isEmpty()) {
            return page.view("access/invitation-over", "").status(GONE);
        }
        if (open.get().professional()) {
            throw Refusal.forbidden("circle.invited.signIn");
        }
        var yes = new AnswerInvitation.Yes(token, request.getRemoteAddr(), name, part, phone, mail, promised, page.lang());
        try {
            if (!login.isBlank()) {
                return SignInController.enter(page, request, response, answer.yes(yes, login, chosen, SignInController.device(request)), "/carer");
            }
            answer.yes(yes);
        } catch (Refusal refusal) {
            return page.invalid("access/invitation", new InvitationPage(token, open.get(), name, part, phone, mail, login), refusal);
        }
        return page.view("access/invitation-over", mail.isBlank() ? "here" : "mail");
    }

    /** The door to sign in stands before this address; afterwards whoever came in says yes. */
    @GetMapping("/circle/invitation/{token}")
    View signedIn(Page page, Actor actor, HttpServletRequest request, @PathVariable String token) {
        return open(page, actor, request, token);
    }

    @PostMapping("/circle/invitation/{token}/yes")
    View accept(Page page, Actor actor, HttpServletRequest request, @PathVariable String token) {
        answer.yes(actor, token, request.getRemoteAddr());
        return page.done("/home", "circle.invited.done");
    }

    @PostMapping("/invitation/{token}/no")
    View no(Page page, HttpServletRequest request, @PathVariable String token) {
        answer.no(token, request.getRemoteAddr());
        return page.view("access/invitation-over", "no");
    }

    private View open(Page page, Actor actor, HttpServletRequest request, String token) {
        return answer.look(token, request.getRemoteAddr()).filter(_ -> actor.account() != null)
                .map(one -> page.view("access/invitation", new InvitationPage(token, one, one.name(), one.part(), "", "", "")))
                .orElseGet(() -> page.view("access/invitation-over", "").status(GONE));
    }
}
