package brussels.boost.seeking.web;

import brussels.boost.access.HelpLine;
import brussels.boost.platform.document.Picture;
import brussels.boost.platform.document.QrCode;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.web.Messages;
import brussels.boost.platform.web.Page;
import brussels.boost.seeking.domain.AskForReferent;
import brussels.boost.seeking.domain.FollowAsk;
import brussels.boost.seeking.domain.SayWilling;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "Je cherche quelqu'un", without account; and the page that says where it stands. */
@Controller
class SeekController {
    private static final int GONE = 410;

    private final AskForReferent ask;
    private final FollowAsk follow;
    private final SayWilling lists;
    private final BoostSettings settings;
    private final HelpLine line;
    private final Messages messages;

    SeekController(AskForReferent ask, FollowAsk follow, SayWilling lists, BoostSettings settings, HelpLine line, Messages messages) {
        this.line = line;
        this.ask = ask;
        this.follow = follow;
        this.lists = lists;
        this.settings = settings;
        this.messages = messages;
    }

    @GetMapping("/seek")
    View form(Page page) {
        return page.view("seeking/seek", new AskPage(AskForm.EMPTY, lists.communes(), true));
    }

    @PostMapping("/seek")
    View ask(Page page, HttpServletRequest request, @RequestParam String submission, @ModelAttribute AskForm form) {
        try {
            return page.go("/seek/" + ask.alone(form.read(submission, page.lang()), request.getRemoteAddr()));
        } catch (Refusal refusal) {
            return page.invalid("seeking/seek", new AskPage(form, lists.communes(), true), refusal);
        }
    }

    /** For the wall and the counter of an info point: five languages, and a code that leads to the form. */
    @GetMapping("/seek/poster")
    View poster(Page page) {
        String address = settings.address() + "/seek";
        return page.view("seeking/poster", PosterPage.of(messages, address, Picture.svg(QrCode.svg(address), page.t("seeking.title")).address()));
    }

    @GetMapping("/seek/{token}")
    View follow(Page page, HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
        return follow.run(token, request.getRemoteAddr())
                .map(view -> page.view("seeking/follow", new FollowPage(view, token, qr(token, page), line.shown(page, HelpLine.Caller.PERSON))))
                .orElseGet(() -> page.view("seeking/over").status(GONE));
    }

    @PostMapping("/seek/{token}/choose")
    View choose(Page page, HttpServletRequest request, @PathVariable String token, @RequestParam String professional) {
        follow.choose(token, request.getRemoteAddr(), AccountId.of(professional));
        return page.done("/seek/" + token, "seeking.chosen");
    }

    @PostMapping("/seek/{token}/call")
    View callMe(Page page, HttpServletRequest request, @PathVariable String token) {
        follow.callMe(token, request.getRemoteAddr());
        return page.go("/seek/" + token);
    }

    @PostMapping("/seek/{token}/stop")
    View stop(Page page, HttpServletRequest request, @PathVariable String token) {
        follow.stop(token, request.getRemoteAddr());
        return page.go("/seek/" + token);
    }

    private String qr(String token, Page page) {
        return Picture.svg(QrCode.svg(settings.address() + "/seek/" + token), page.t("seeking.follow.qr")).address();
    }
}
