package brussels.boost.referral.web;

import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import brussels.boost.referral.domain.BindLink;
import brussels.boost.referral.domain.OpenReferral;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Behind a request's link, without account, on a telephone: looking changes nothing, answering is one press. */
@Controller
class LinkController {
    private static final int GONE = 410;

    private final OpenReferral door;
    private final AnswerPages answers;
    private final BindLink bind;
    private final LinkDevice device;

    LinkController(OpenReferral door, AnswerPages answers, BindLink bind, LinkDevice device) {
        this.door = door;
        this.answers = answers;
        this.bind = bind;
        this.device = device;
    }

    @GetMapping("/r/{token}")
    View open(Page page, HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
        return with(page, request, token, holder -> answers.show(page, holder, reader(request, token, holder)));
    }

    @PostMapping("/r/{token}/answer")
    View answer(Page page, HttpServletRequest request, @PathVariable String token, @RequestParam Map<String, String> sent) {
        return with(page, request, token, holder -> answers.answer(page, holder, reader(request, token, holder), sent));
    }

    @PostMapping("/r/{token}/question")
    View question(Page page, HttpServletRequest request, @PathVariable String token, @RequestParam Map<String, String> sent) {
        return with(page, request, token, holder -> answers.question(page, holder, reader(request, token, holder), sent));
    }

    @PostMapping("/r/{token}/identity")
    View identity(Page page, HttpServletRequest request, HttpServletResponse response, @PathVariable String token, @RequestParam Map<String, String> sent) {
        response.setHeader("Cache-Control", "no-store");
        return with(page, request, token, holder -> {
            LinkReader reader = reader(request, token, holder);
            try {
                if (!reader.bound()) {
                    device.remember(request, response, reader.base(), bind.run(holder, sent.getOrDefault("code", "")));
                    reader = new LinkReader(reader.base(), false, true);
                }
            } catch (Refusal refusal) {
                return answers.again(page, holder, reader, sent, refusal);
            }
            return answers.identity(page, holder, reader, sent);
        });
    }

    @PostMapping("/r/{token}/code")
    View code(Page page, HttpServletRequest request, @PathVariable String token) {
        return with(page, request, token, holder -> {
            try {
                bind.mail(holder, "/r/" + token, page.lang());
            } catch (Refusal refusal) {
                return answers.again(page, holder, reader(request, token, holder), Map.of(), refusal);
            }
            return page.done("/r/" + token, "referral.bind.mailed");
        });
    }

    @GetMapping("/r/{token}/readings/{reading}/pictures/{picture}")
    ResponseEntity<byte[]> picture(HttpServletRequest request, @PathVariable String token, @PathVariable String reading, @PathVariable String picture) {
        return answers.picture(door.byLink(token, request.getRemoteAddr()).orElseThrow(Refusal::notFound), reading, picture);
    }

    private LinkReader reader(HttpServletRequest request, String token, Actor.LinkHolder holder) {
        return new LinkReader("/r/" + token, false, device.knows(request, holder));
    }

    private View with(Page page, HttpServletRequest request, String token, Function<Actor.LinkHolder, View> work) {
        return door.byLink(token, request.getRemoteAddr()).map(work).orElseGet(() -> page.view("referral/link-over").status(GONE));
    }
}
