package brussels.boost.directory.web;

import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.freshness.DecideReport;
import brussels.boost.directory.domain.freshness.NewReport;
import brussels.boost.directory.domain.freshness.Report;
import brussels.boost.directory.domain.freshness.ReportError;
import brussels.boost.directory.domain.search.ShowService;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "Something is wrong here", from anybody signed in, and what became of it. */
@Controller
class ReportController {
    private static final String DESK = "/directory/edit/reports";

    private final ReportError report;
    private final DecideReport decide;
    private final ShowService show;

    ReportController(ReportError report, DecideReport decide, ShowService show) {
        this.report = report;
        this.decide = decide;
        this.show = show;
    }

    @GetMapping("/directory/{sid}/report")
    View form(Page page, Actor actor, @PathVariable UUID sid) {
        return page.view("directory/report", page(actor, sid, page, "", "", true));
    }

    @PostMapping("/directory/{sid}/report")
    View report(Page page, Actor actor, @PathVariable UUID sid, @RequestParam String submission, @RequestParam(defaultValue = "OTHER") Report.Kind kind,
            @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "false") boolean hear) {
        try {
            report.run(actor, new NewReport(Id.parse(submission), new ServiceId(sid), kind, words, hear));
        } catch (Refusal refusal) {
            return page.invalid("directory/report", page(actor, sid, page, kind.name(), words, hear), refusal);
        }
        return page.done("/directory/" + sid, hear ? "directory.report.thanks.hear" : "directory.report.thanks");
    }

    /** The words as typed, with what might name somebody marked; nothing is kept. */
    @PostMapping("/directory/{sid}/report/marks")
    View marks(Page page, @PathVariable UUID sid, @RequestParam(defaultValue = "") String words) {
        return page.view("directory/report-marks", MarkedWords.of(words));
    }

    @GetMapping("/directory/reports")
    View mine(Page page, Actor actor) {
        return page.view("directory/reports", new ReportsPage(report.mine(actor)));
    }

    @GetMapping(DESK)
    View desk(Page page, Actor actor) {
        return page.view("directory/edit-reports", new ReportDeskPage(decide.read(actor)));
    }

    @PostMapping(DESK + "/{report}/fixed")
    View fixed(Page page, Actor actor, @PathVariable("report") UUID id, @RequestParam(defaultValue = "") String answer) {
        decide.run(actor, id, true, answer);
        return page.done(DESK, "directory.report.decided");
    }

    @PostMapping(DESK + "/{report}/kept")
    View kept(Page page, Actor actor, @PathVariable("report") UUID id, @RequestParam(defaultValue = "") String answer) {
        decide.run(actor, id, false, answer);
        return page.done(DESK, "directory.report.decided");
    }

    @PostMapping(DESK + "/leave")
    View leave(Page page, Actor actor, @RequestParam String service, @RequestParam String field) {
        decide.leave(actor, ServiceId.of(service), field);
        return page.done(DESK, "directory.edit.kept");
    }

    private ReportPage page(Actor actor, UUID sid, Page page, String kind, String words, boolean hear) {
        return new ReportPage(sid, show.show(actor, new ServiceId(sid)).listing().name(page.lang()), kind, words, hear);
    }
}
