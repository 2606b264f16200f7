package brussels.boost.directory.web;

import brussels.boost.directory.domain.freshness.AnswerCheck;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The page behind the link a service got by mail: no account, no name, one minute. */
@Controller
@RequestMapping("/check/{token}")
class CheckController {
    private static final int GONE = 410;

    private final AnswerCheck answer;
    private final CheckForm form;
    private final BrusselsTime time;

    CheckController(AnswerCheck answer, CheckForm form, BrusselsTime time) {
        this.answer = answer;
        this.form = form;
        this.time = time;
    }

    @GetMapping
    View look(Page page, HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        unseen(response);
        return answer.look(token, request.getRemoteAddr())
                .map(entry -> page.view("directory/check", CheckPage.of(entry, time.today(), "/check/" + token)))
                .orElseGet(() -> over(page, token, false));
    }

    @PostMapping
    View answer(Page page, HttpServletRequest request, HttpServletResponse response, @PathVariable String token, @RequestParam MultiValueMap<String, String> sent,
            @RequestParam String submission, @RequestParam(defaultValue = "") String more) {
        unseen(response);
        String from = request.getRemoteAddr();
        try {
            var said = new AnswerCheck.Request(form.read(sent), more, Id.parse(submission));
            return answer.answer(token, from, said).map(changed -> page.view("directory/check-thanks", new ThanksPage(changed))).orElseGet(() -> over(page, token, false));
        } catch (Refusal refusal) {
            return answer.look(token, from).map(entry -> page.invalid("directory/check", new CheckPage(entry, sent, time.today(), "/check/" + token), refusal))
                    .orElseGet(() -> over(page, token, false));
        }
    }

    @PostMapping("/again")
    View again(Page page, HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        unseen(response);
        answer.sendAgain(token, request.getRemoteAddr());
        return over(page, token, true);
    }

    private static brussels.boost.platform.web.PageView over(Page page, String token, boolean sent) {
        return page.view("directory/check-over", new OverPage("/check/" + token + "/again", sent)).status(sent ? 200 : GONE);
    }

    private static void unseen(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
