package brussels.boost.access.web;

import brussels.boost.access.Family;
import brussels.boost.access.Rights;
import brussels.boost.access.domain.circle.ChangeRights;
import brussels.boost.access.domain.circle.ShowCircle;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What a member may see: chosen, said back in plain words, then opened. */
@Controller
class RightsController {
    private final ShowCircle show;
    private final ChangeRights change;

    RightsController(ShowCircle show, ChangeRights change) {
        this.show = show;
        this.change = change;
    }

    @GetMapping("/people/{pid}/circle/{member}/rights")
    View form(Page page, Actor actor, @PathVariable String pid, @PathVariable String member,
            @RequestParam(required = false) Rights.@Nullable Template template) {
        var one = one(actor, pid, member);
        return page.view("access/rights", new RightsPage(pid, one.name(), actor instanceof Actor.Oneself, one.member(),
                template == null ? one.held() : template.rights()));
    }

    @PostMapping("/people/{pid}/circle/{member}/rights/preview")
    View preview(Page page, Actor actor, @PathVariable String pid, @PathVariable String member, @RequestParam Map<String, String> fields) {
        return page.view("access/confirm", confirm(page, actor, pid, one(actor, pid, member), RightsPage.read(fields)));
    }

    @PostMapping("/people/{pid}/circle/{member}/rights")
    View change(Page page, Actor actor, @PathVariable String pid, @PathVariable String member, @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "false") boolean agreed) {
        Rights wanted = RightsPage.read(fields);
        var one = one(actor, pid, member);
        try {
            change.run(actor, new ChangeRights.Request(PersonId.of(pid), MemberId.of(member), wanted, agreed, page.lang()));
        } catch (Refusal refusal) {
            return page.invalid("access/confirm", confirm(page, actor, pid, one, wanted), refusal);
        }
        boolean shutOut = one.mine() && !wanted.read().contains(Family.CIRCLE);
        return page.done(shutOut ? "/home" : "/people/" + pid + "/circle", "circle.rights.done");
    }

    private ShowCircle.One one(Actor actor, String pid, String member) {
        var one = show.one(actor, PersonId.of(pid), MemberId.of(member));
        if (!one.member().reads()) {
            throw Refusal.notFound();
        }
        return one;
    }

    private static ConfirmPage confirm(Page page, Actor actor, String pid, ShowCircle.One one, Rights wanted) {
        String who = one.member().name();
        List<String> lines = new ArrayList<>();
        Set<Family> onlyRead = wanted.read().stream().filter(family -> !wanted.write().contains(family)).collect(Collectors.toSet());
        say(page, lines, "circle.rights.willRead", who, onlyRead);
        say(page, lines, "circle.rights.willWrite", who, wanted.write());
        say(page, lines, "circle.rights.willLose", who, one.held().read().stream().filter(family -> !wanted.read().contains(family)).collect(Collectors.toSet()));
        if (wanted.nothing()) {
            lines.add(page.say("circle.rights.nothing", who));
        }
        if (!one.member().boundBySecrecy() && !wanted.nothing()) {
            lines.add(page.say("circle.rights.promise", who));
        }
        String base = "/people/" + pid + "/circle/" + one.member().id() + "/rights";
        var confirm = ConfirmPage.of(pid, one.name(), "circle", page.say("circle.rights.confirm", who)).saying(lines)
                .doing(base, page.say("circle.rights.save"), base)
                .asking(ChangeRights.opensMore(one.held(), wanted) && !(actor instanceof Actor.Oneself)).gently();
        if (!wanted.nothing()) {
            confirm = confirm.looking("/people/" + pid + "/circle/" + one.member().id() + "/eyes?" + RightsPage.query(wanted), page.t("circle.eyes.will", who));
        }
        for (Family family : RightsPage.FAMILIES) {
            confirm = confirm.with("right-" + family, wanted.level(family));
        }
        return confirm;
    }

    private static void say(Page page, List<String> lines, String key, String who, Set<Family> families) {
        if (!families.isEmpty()) {
            lines.add(page.say(key, who, FamilyText.of(page, families)));
        }
    }
}
