package brussels.boost.access.web;

import brussels.boost.access.MemberCard;
import brussels.boost.access.domain.FindColleague;
import brussels.boost.access.domain.relation.ArrangeStandIn;
import brussels.boost.access.domain.relation.HandOver;
import brussels.boost.access.domain.relation.ShowRelation;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A leave with a stand-in, and a hand-over for good: whom, two lines, said back, then done. */
@Controller
class TakeOverController {
    private final ShowRelation show;
    private final FindColleague find;
    private final ArrangeStandIn arrange;
    private final HandOver handOver;

    TakeOverController(ShowRelation show, FindColleague find, ArrangeStandIn arrange, HandOver handOver) {
        this.show = show;
        this.find = find;
        this.arrange = arrange;
        this.handOver = handOver;
    }

    @GetMapping("/people/{pid}/relation/{member}/stand-in")
    View leave(Page page, Actor actor, @PathVariable String pid, @PathVariable String member) {
        return page.view("access/relation-stand-in", shown(actor, pid, member, Map.of()));
    }

    @PostMapping("/people/{pid}/relation/{member}/stand-in")
    View arrange(Page page, Actor actor, @PathVariable String pid, @PathVariable String member, @RequestParam String submission,
            @RequestParam Map<String, String> typed) {
        RelationPage shown = shown(actor, pid, member, typed);
        FindColleague.Colleague colleague;
        LocalDate from;
        LocalDate until;
        try {
            from = RelationDates.day(shown.typed("from"), "from");
            until = RelationDates.day(shown.typed("until"), "until");
            arrange.check(from, until, shown.typed("brief"));
            colleague = colleague(actor, shown);
        } catch (Refusal refusal) {
            return page.invalid("access/relation-stand-in", shown, refusal);
        }
        String referent = about(shown).name();
        var confirm = confirm(page, shown, "stand-in", page.t("relation.standIn.title", colleague.name()),
                List.of(page.t("relation.standIn.sees", colleague.name(), referent, page.day(from), page.day(until)), page.t("relation.standIn.ends"),
                        page.t("relation.brief.said", shown.typed("brief"))), page.t("relation.standIn.verb"))
                .with("from", shown.typed("from")).with("until", shown.typed("until"));
        if (!shown.typed("confirmed").equals("true")) {
            return page.view("access/confirm", confirm);
        }
        try {
            arrange.run(actor, new ArrangeStandIn.Request(MemberId.of(submission), PersonId.of(pid), MemberId.of(member), colleague.account(),
                    colleague.hat(), from, until, shown.typed("brief"), shown.typed("agreed").equals("true"), page.lang()));
        } catch (Refusal refusal) {
            return refusal.fields().containsKey("login") ? page.invalid("access/relation-stand-in", shown, refusal)
                    : page.invalid("access/confirm", confirm, refusal);
        }
        return page.done(shown.base(), "relation.standIn.done");
    }

    @GetMapping("/people/{pid}/relation/{member}/hand-over")
    View whom(Page page, Actor actor, @PathVariable String pid, @PathVariable String member) {
        return page.view("access/relation-hand-over", shown(actor, pid, member, Map.of()));
    }

    @PostMapping("/people/{pid}/relation/{member}/hand-over")
    View handOver(Page page, Actor actor, @PathVariable String pid, @PathVariable String member, @RequestParam String submission,
            @RequestParam Map<String, String> typed) {
        RelationPage shown = shown(actor, pid, member, typed);
        FindColleague.Colleague colleague;
        try {
            handOver.check(shown.typed("brief"));
            colleague = colleague(actor, shown);
        } catch (Refusal refusal) {
            return page.invalid("access/relation-hand-over", shown, refusal);
        }
        MemberCard former = about(shown);
        var confirm = confirm(page, shown, "hand-over", page.t("relation.handOver.title", colleague.name()),
                List.of(page.t("relation.handOver.gets", colleague.name(), former.name()), page.t("relation.handOver.ends", former.name()),
                        page.t("relation.brief.said", shown.typed("brief"))), page.t("relation.handOver.verb"));
        if (!shown.typed("confirmed").equals("true")) {
            return page.view("access/confirm", confirm);
        }
        try {
            handOver.run(actor, new HandOver.Request(MemberId.of(submission), PersonId.of(pid), former.id(), colleague.account(), colleague.hat(),
                    shown.typed("brief"), shown.typed("agreed").equals("true"), page.lang()));
        } catch (Refusal refusal) {
            return refusal.fields().containsKey("login") ? page.invalid("access/relation-hand-over", shown, refusal)
                    : page.invalid("access/confirm", confirm, refusal);
        }
        boolean mine = former.account() != null && former.account().equals(actor.account());
        return page.done(mine ? "/home" : shown.base(), "relation.handOver.done");
    }

    private FindColleague.Colleague colleague(Actor actor, RelationPage shown) {
        var person = PersonId.of(shown.pid());
        if (!shown.typed("login").isBlank()) {
            return find.run(actor, person, shown.typed("login"));
        }
        if (shown.typed("member").isBlank()) {
            throw Refusal.invalid("login", "relation.refusal.who");
        }
        return find.inCircle(actor, person, MemberId.of(shown.typed("member")));
    }

    private static ConfirmPage confirm(Page page, RelationPage shown, String what, String title, List<String> lines, String verb) {
        return ConfirmPage.of(shown.pid(), shown.answer().name(), "relation", title).saying(lines)
                .doing(shown.base() + "/" + about(shown).id() + "/" + what, verb, shown.base()).gently().asking(!shown.oneself())
                .with("login", shown.typed("login")).with("member", shown.typed("member")).with("brief", shown.typed("brief")).with("confirmed", "true");
    }

    private static MemberCard about(RelationPage shown) {
        MemberCard about = shown.about();
        if (about == null) {
            throw Refusal.notFound();
        }
        return about;
    }

    private RelationPage shown(Actor actor, String pid, String member, Map<String, String> typed) {
        var answer = show.run(actor, PersonId.of(pid));
        var id = MemberId.of(member);
        MemberCard about = answer.referents().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(Refusal::notFound);
        return new RelationPage(pid, actor instanceof Actor.Oneself, answer, about, typed);
    }
}
