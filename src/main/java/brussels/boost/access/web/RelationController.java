package brussels.boost.access.web;

import brussels.boost.access.MemberCard;
import brussels.boost.access.domain.relation.ChooseReferent;
import brussels.boost.access.domain.relation.EndRelation;
import brussels.boost.access.domain.relation.ShowRelation;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Whom the person chose; choosing another one, and stopping. */
@Controller
class RelationController {
    private final ShowRelation show;
    private final ChooseReferent choose;
    private final EndRelation end;

    RelationController(ShowRelation show, ChooseReferent choose, EndRelation end) {
        this.show = show;
        this.choose = choose;
        this.end = end;
    }

    @GetMapping("/people/{pid}/relation")
    View relation(Page page, Actor actor, @PathVariable String pid) {
        return page.view("access/relation", page(actor, pid));
    }

    @GetMapping("/people/{pid}/relation/choose")
    View whom(Page page, Actor actor, @PathVariable String pid) {
        return page.view("access/relation-choose", page(actor, pid));
    }

    @PostMapping("/people/{pid}/relation/choose")
    View choose(Page page, Actor actor, @PathVariable String pid, @RequestParam(defaultValue = "") String member,
            @RequestParam(defaultValue = "false") boolean stays, @RequestParam(defaultValue = "false") boolean agreed,
            @RequestParam(defaultValue = "false") boolean confirmed) {
        RelationPage shown = page(actor, pid);
        if (member.isBlank()) {
            return page.invalid("access/relation-choose", shown, Refusal.invalid("member", "relation.refusal.who"));
        }
        var id = MemberId.of(member);
        MemberCard chosen = one(shown, id);
        String name = shown.answer().name();
        List<MemberCard> former = shown.answer().referents().stream().filter(one -> !one.id().equals(id)).toList();
        List<String> lines = new ArrayList<>(List.of(page.say("relation.choose.gets", chosen.name())));
        former.forEach(one -> lines.add(page.say(stays ? "relation.choose.stays" : "relation.choose.leaves", one.name())));
        var confirm = ConfirmPage.of(pid, name, "relation", page.say("relation.choose.title", chosen.name())).saying(lines)
                .doing(shown.base() + "/choose", page.say("relation.choose.verb"), shown.base()).gently().asking(!shown.oneself())
                .with("member", member).with("stays", String.valueOf(stays)).with("confirmed", "true");
        if (!confirmed) {
            return page.view("access/confirm", confirm);
        }
        try {
            choose.run(actor, new ChooseReferent.Request(PersonId.of(pid), id, stays, agreed, page.lang()));
        } catch (Refusal refusal) {
            return page.invalid("access/confirm", confirm, refusal);
        }
        boolean gone = !stays && former.stream().anyMatch(one -> one.account() != null && one.account().equals(actor.account()));
        return page.done(gone ? "/home" : shown.base(), "relation.choose.done");
    }

    @GetMapping("/people/{pid}/relation/{member}/end")
    View ending(Page page, Actor actor, @PathVariable String pid, @PathVariable String member, @RequestParam(defaultValue = "false") boolean over) {
        return page.view("access/confirm", ending(page, page(actor, pid), MemberId.of(member), over));
    }

    @PostMapping("/people/{pid}/relation/{member}/end")
    View end(Page page, Actor actor, @PathVariable String pid, @PathVariable String member, @RequestParam(defaultValue = "false") boolean over,
            @RequestParam(defaultValue = "false") boolean agreed) {
        RelationPage shown = page(actor, pid);
        var id = MemberId.of(member);
        MemberCard ended = one(shown, id);
        try {
            end.run(actor, new EndRelation.Request(PersonId.of(pid), id, over, agreed));
        } catch (Refusal refusal) {
            return page.invalid("access/confirm", ending(page, shown, id, over), refusal);
        }
        boolean mine = ended.account() != null && ended.account().equals(actor.account());
        return mine ? page.done("/home", "relation.end.done")
                : page.done(shown.base(), "relation.end.done", "/people/" + pid + "/circle/" + member + "/restore");
    }

    private static ConfirmPage ending(Page page, RelationPage shown, MemberId id, boolean over) {
        MemberCard member = one(shown, id);
        String self = shown.oneself() ? ".self" : "";
        String name = shown.answer().name();
        List<String> lines = new ArrayList<>(List.of(page.say("relation.end.sees", member.name()), page.say("relation.end.keeps" + self, name)));
        if (shown.answer().referents().size() == 1) {
            lines.add(page.say("relation.end.nobody" + self, name));
        }
        return ConfirmPage.of(shown.pid(), name, "relation", page.say(over ? "relation.over.title" : "relation.end.title", member.name())).saying(lines)
                .doing(shown.base() + "/" + id + "/end", page.say(over ? "relation.over.verb" : "relation.end.verb"), shown.base())
                .asking(!shown.oneself()).with("over", String.valueOf(over));
    }

    private static MemberCard one(RelationPage shown, MemberId id) {
        return shown.answer().members().stream().filter(member -> member.id().equals(id)).findFirst().orElseThrow(Refusal::notFound);
    }

    private RelationPage page(Actor actor, String pid) {
        return new RelationPage(pid, actor instanceof Actor.Oneself, show.run(actor, PersonId.of(pid)), null, Map.of());
    }
}
