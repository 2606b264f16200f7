package brussels.boost.access.web;

import brussels.boost.access.Overview.Standing;
import brussels.boost.access.domain.overview.AnswerOverview;
import brussels.boost.access.domain.overview.ChooseOverview;
import brussels.boost.access.domain.overview.ChooseOverview.Whom;
import brussels.boost.access.domain.overview.OverviewPolicy.How;
import brussels.boost.access.domain.overview.ReadOverview;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The person names who keeps the overview, and whoever is named answers. */
@Controller
class OverviewController {
    private final ReadOverview read;
    private final ChooseOverview choose;
    private final AnswerOverview answer;

    OverviewController(ReadOverview read, ChooseOverview choose, AnswerOverview answer) {
        this.read = read;
        this.choose = choose;
        this.answer = answer;
    }

    @GetMapping("/people/{pid}/overview")
    View form(Page page, Actor actor, @PathVariable String pid) {
        var form = read.form(actor, PersonId.of(pid));
        var now = form.now();
        var chosen = form.chosen();
        String who = now != null && now.standing() == Standing.PERSON ? Whom.PERSON.name() : chosen == null ? "" : chosen.toString();
        return page.view("access/overview", new OverviewPage(pid, actor instanceof Actor.Oneself, form, who, "", false));
    }

    @PostMapping("/people/{pid}/overview/choose")
    View choose(Page page, Actor actor, @PathVariable String pid, @RequestParam String submission, @RequestParam(defaultValue = "") String who,
            @RequestParam(required = false) @Nullable How how, @RequestParam(defaultValue = "false") boolean willing) {
        var person = PersonId.of(pid);
        Whom whom = whom(who);
        try {
            if (who.isBlank()) {
                throw Refusal.invalid("who", "overview.refusal.who");
            }
            choose.run(actor, new ChooseOverview.Request(Id.parse(submission), person, whom, whom == Whom.MEMBER ? MemberId.of(who) : null, how, willing));
        } catch (Refusal refusal) {
            if (refusal.outcome() != Refusal.Outcome.INVALID) {
                throw refusal;
            }
            return page.invalid("access/overview", new OverviewPage(pid, actor instanceof Actor.Oneself, read.form(actor, person), who,
                    how == null ? "" : how.name(), willing), refusal);
        }
        return page.done("/people/" + pid + "/circle", "overview.done." + whom, "/people/" + pid + "/overview/" + submission + "/undo");
    }

    @PostMapping("/people/{pid}/overview/{id}/undo")
    View undo(Page page, Actor actor, @PathVariable String pid, @PathVariable String id) {
        choose.undo(actor, PersonId.of(pid), Id.parse(id));
        return page.done("/people/" + pid + "/circle", "overview.undone");
    }

    @PostMapping("/people/{pid}/overview/accept")
    View accept(Page page, Actor actor, @PathVariable String pid) {
        answer.run(actor, PersonId.of(pid), true);
        return page.done("/people/" + pid, "overview.accepted");
    }

    @PostMapping("/people/{pid}/overview/decline")
    View decline(Page page, Actor actor, @PathVariable String pid) {
        answer.run(actor, PersonId.of(pid), false);
        return page.done("/people/" + pid, "overview.declined", "/people/" + pid + "/overview/accept");
    }

    private static Whom whom(String who) {
        return who.equals(Whom.PERSON.name()) ? Whom.PERSON : who.equals(Whom.NOBODY.name()) ? Whom.NOBODY : Whom.MEMBER;
    }
}
