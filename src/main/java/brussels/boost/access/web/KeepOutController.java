package brussels.boost.access.web;

import brussels.boost.access.MemberCard;
import brussels.boost.access.domain.circle.KeepOut;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "Who must know nothing": said, and taken back. */
@Controller
class KeepOutController {
    private final KeepOut keepOut;

    KeepOutController(KeepOut keepOut) {
        this.keepOut = keepOut;
    }

    @GetMapping("/people/{pid}/kept-out")
    View list(Page page, Actor actor, @PathVariable String pid) {
        return page.view("access/kept-out", page(actor, pid, "", ""));
    }

    @PostMapping("/people/{pid}/kept-out/add")
    View add(Page page, Actor actor, @PathVariable String pid, @RequestParam String submission, @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String mail, @RequestParam(defaultValue = "false") boolean leave,
            @RequestParam(defaultValue = "false") boolean agreed) {
        var request = new KeepOut.Request(PersonId.of(pid), Id.parse(submission), who, mail, leave, agreed);
        KeepOut.Here here;
        try {
            here = keepOut.here(actor, request);
        } catch (Refusal refusal) {
            return page.invalid("access/kept-out", page(actor, pid, who, mail), refusal);
        }
        boolean somebody = !here.members().isEmpty();
        if (somebody && !leave) {
            return page.view("access/confirm", leaving(page, actor, pid, here, who, mail));
        }
        try {
            keepOut.run(actor, request);
        } catch (Refusal refusal) {
            return page.invalid("access/confirm", leaving(page, actor, pid, here, who, mail), refusal);
        }
        if (here.members().stream().anyMatch(member -> member.account() != null && member.account().equals(actor.account()))) {
            return page.done("/home", "circle.keptOut.left");
        }
        return page.done("/people/" + pid + "/kept-out", somebody ? "circle.keptOut.left" : "circle.keptOut.done",
                "/people/" + pid + "/kept-out/" + submission + "/undo");
    }

    @PostMapping("/people/{pid}/kept-out/{exclusion}/undo")
    View undo(Page page, Actor actor, @PathVariable String pid, @PathVariable String exclusion) {
        keepOut.takeBack(actor, PersonId.of(pid), Id.parse(exclusion));
        return page.done("/people/" + pid + "/kept-out", "circle.keptOut.undone");
    }

    @PostMapping("/people/{pid}/kept-out/{exclusion}/remove")
    View remove(Page page, Actor actor, @PathVariable String pid, @PathVariable String exclusion) {
        keepOut.letIn(actor, PersonId.of(pid), Id.parse(exclusion));
        return page.done("/people/" + pid + "/kept-out", "circle.keptOut.removed", "/people/" + pid + "/kept-out/" + exclusion + "/restore");
    }

    @PostMapping("/people/{pid}/kept-out/{exclusion}/restore")
    View restore(Page page, Actor actor, @PathVariable String pid, @PathVariable String exclusion) {
        keepOut.undo(actor, PersonId.of(pid), Id.parse(exclusion));
        return page.done("/people/" + pid + "/kept-out", "circle.keptOut.done");
    }

    private static ConfirmPage leaving(Page page, Actor actor, String pid, KeepOut.Here here, String who, String mail) {
        List<String> lines = new ArrayList<>();
        here.members().forEach(member -> lines.add(page.t(member.referent() ? "circle.keptOut.ends" : "circle.keptOut.leaves", member.name())));
        lines.add(page.t("circle.end.keeps", here.name()));
        String names = here.members().stream().map(MemberCard::name).collect(Collectors.joining(", "));
        return ConfirmPage.of(pid, here.name(), "circle", page.t("circle.keptOut.here", names)).saying(lines)
                .doing("/people/" + pid + "/kept-out/add", page.t("circle.keptOut.add"), "/people/" + pid + "/kept-out")
                .asking(!(actor instanceof Actor.Oneself)).with("who", who).with("mail", mail).with("leave", "true");
    }

    private KeepOutPage page(Actor actor, String pid, String who, String mail) {
        return new KeepOutPage(pid, actor instanceof Actor.Oneself, keepOut.read(actor, PersonId.of(pid)), who, mail);
    }
}
