package brussels.boost.helpdesk.web;

import brussels.boost.directory.SearchPane;
import brussels.boost.helpdesk.QuestionId;
import brussels.boost.helpdesk.domain.Question;
import brussels.boost.helpdesk.domain.Summaries;
import brussels.boost.person.PersonCard;
import brussels.boost.plan.NoteId;
import brussels.boost.platform.document.Picture;
import brussels.boost.platform.document.QrCode;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.web.Page;
import brussels.boost.platform.web.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The summary behind its link: to read, to print, to file, and one tap to say whether it helped. */
@Controller
class SummaryController {
    private static final int GONE = 410;

    private final Summaries summaries;
    private final SearchPane search;
    private final BoostSettings settings;

    SummaryController(Summaries summaries, SearchPane search, BoostSettings settings) {
        this.summaries = summaries;
        this.search = search;
        this.settings = settings;
    }

    @PostMapping("/helpdesk/questions/{question}/show")
    View show(Page page, Actor.Professional actor, @PathVariable QuestionId question) {
        return page.go("/answer/" + summaries.link(actor, question));
    }

    @GetMapping("/answer/{token}")
    View read(Page page, HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
        return summaries.look(token, request.getRemoteAddr()).map(view -> page.view("helpdesk/answer",
                        new SummaryPage(view, token, qr(token, page), search.briefly(page, view.holder(), view.services()), whose(page))))
                .orElseGet(() -> page.view("helpdesk/answer-over").status(GONE));
    }

    @PostMapping("/answer/{token}/worked")
    View worked(Page page, HttpServletRequest request, @PathVariable String token, @RequestParam Question.Worked worked) {
        summaries.worked(token, request.getRemoteAddr(), worked);
        return page.done("/answer/" + token, "helpdesk.worked.done");
    }

    @PostMapping("/answer/{token}/file")
    View file(Page page, Actor.Professional actor, HttpServletRequest request, @PathVariable String token, @RequestParam String submission, @RequestParam String person) {
        Summaries.View view = summaries.look(token, request.getRemoteAddr()).orElseThrow(Refusal::notFound);
        PersonId whose = PersonId.of(person);
        summaries.file(actor, view, whose, NoteId.of(submission), new Summaries.Told(page.t("helpdesk.filed.title"), page.lang()));
        return page.done("/people/" + whose, "helpdesk.filed.done");
    }

    private List<PersonCard> whose(Page page) {
        return page.viewer().map(Viewer::actor).filter(Actor.Professional.class::isInstance).map(Actor.Professional.class::cast)
                .filter(_ -> page.viewer().orElseThrow().doors().contains("professional")).map(summaries::whose).orElse(List.of());
    }

    private String qr(String token, Page page) {
        return Picture.svg(QrCode.svg(settings.address() + "/answer/" + token), page.t("helpdesk.answer.qr")).address();
    }
}
