package brussels.boost.access.web;

import brussels.boost.access.domain.relation.RecordDeath;
import brussels.boost.access.domain.relation.RecordMove;
import brussels.boost.access.domain.relation.ShowRelation;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The person moves away, or died. Both can be taken back. */
@Controller
class EndingController {
    private final ShowRelation show;
    private final RecordMove move;
    private final RecordDeath death;

    EndingController(ShowRelation show, RecordMove move, RecordDeath death) {
        this.show = show;
        this.move = move;
        this.death = death;
    }

    @GetMapping("/people/{pid}/relation/move")
    View moving(Page page, Actor actor, @PathVariable String pid) {
        return page.view("access/relation-move", shown(actor, pid, Map.of()));
    }

    @PostMapping("/people/{pid}/relation/move")
    View move(Page page, Actor actor, @PathVariable String pid, @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") List<String> stopping, @RequestParam(defaultValue = "false") boolean agreed,
            @RequestParam(defaultValue = "false") boolean confirmed) {
        RelationPage shown = shown(actor, pid, Map.of("on", on));
        LocalDate day;
        try {
            day = RelationDates.day(on, "on");
        } catch (Refusal refusal) {
            return page.invalid("access/relation-move", shown, refusal);
        }
        List<String> lines = new ArrayList<>();
        shown.answer().members().stream().filter(member -> stopping.contains(member.id().toString()))
                .forEach(member -> lines.add(page.say("relation.move.stops", member.name(), page.day(day))));
        lines.add(page.say("relation.move.stay"));
        lines.add(page.say("relation.end.keeps" + (shown.oneself() ? ".self" : ""), shown.answer().name()));
        var confirm = ConfirmPage.of(pid, shown.answer().name(), "relation", page.say("relation.move.title" + (shown.oneself() ? ".self" : ""), shown.answer().name()))
                .saying(lines).doing(shown.base() + "/move", page.say("relation.move.verb"), shown.base()).asking(!shown.oneself()).gently()
                .with("on", on).with("confirmed", "true").with("stopping", stopping.toArray(String[]::new));
        if (!confirmed) {
            return page.view("access/confirm", confirm);
        }
        try {
            move.run(actor, new RecordMove.Request(PersonId.of(pid), day, stopping.stream().map(MemberId::of).collect(Collectors.toSet()), agreed));
        } catch (Refusal refusal) {
            return refusal.fields().containsKey("on") ? page.invalid("access/relation-move", shown, refusal)
                    : page.invalid("access/confirm", confirm, refusal);
        }
        return page.done(shown.base(), "relation.move.done", shown.base() + "/move/undo");
    }

    @PostMapping("/people/{pid}/relation/move/undo")
    View stayed(Page page, Actor actor, @PathVariable String pid) {
        move.takeBack(actor, PersonId.of(pid));
        return page.done("/people/" + pid + "/relation", "relation.takenBack");
    }

    @GetMapping("/people/{pid}/relation/death")
    View died(Page page, Actor actor, @PathVariable String pid) {
        return page.view("access/relation-death", new DeathPage(shown(actor, pid, Map.of()), death.daysOpen(actor)));
    }

    @PostMapping("/people/{pid}/relation/death")
    View death(Page page, Actor actor, @PathVariable String pid, @RequestParam(defaultValue = "") String on) {
        RelationPage shown = shown(actor, pid, Map.of("on", on));
        try {
            death.run(actor, PersonId.of(pid), RelationDates.day(on, "on"));
        } catch (Refusal refusal) {
            return page.invalid("access/relation-death", new DeathPage(shown, death.daysOpen(actor)), refusal);
        }
        return page.done(shown.base(), "relation.death.done", shown.base() + "/death/undo");
    }

    @PostMapping("/people/{pid}/relation/death/undo")
    View mistaken(Page page, Actor actor, @PathVariable String pid) {
        death.takeBack(actor, PersonId.of(pid));
        return page.done("/people/" + pid + "/relation", "relation.takenBack");
    }

    private RelationPage shown(Actor actor, String pid, Map<String, String> typed) {
        return new RelationPage(pid, actor instanceof Actor.Oneself, show.run(actor, PersonId.of(pid)), null, typed);
    }
}
