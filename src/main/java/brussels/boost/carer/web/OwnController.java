package brussels.boost.carer.web;

import brussels.boost.carer.Carers.NewLine;
import brussels.boost.carer.LineKind;
import brussels.boost.carer.domain.KeepOwn;
import brussels.boost.carer.domain.ReadSpace;
import brussels.boost.carer.domain.Space.Recognition;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What a carer writes in their own space. */
@Controller
class OwnController {
    private final ReadSpace read;
    private final KeepOwn keep;

    OwnController(ReadSpace read, KeepOwn keep) {
        this.read = read;
        this.keep = keep;
    }

    @GetMapping("/carer/how")
    View how(Page page, Actor.Oneself self) {
        return page.view("carer/how", new HowPage(read.how(self), "", Set.of()));
    }

    @PostMapping("/carer/how/say")
    View say(Page page, Actor.Oneself self, @RequestParam String submission, @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Set<String> cards) {
        Set<String> chosen = cards == null ? Set.of() : cards;
        try {
            keep.say(self, Id.parse(submission), words, chosen);
            return page.done("/carer/how", "carer.said.kept", "/carer/how/" + submission + "/remove");
        } catch (Refusal refusal) {
            return page.invalid("carer/how", new HowPage(read.how(self), words, chosen), refusal);
        }
    }

    @PostMapping("/carer/how/{id}/remove")
    View removeSaid(Page page, Actor.Oneself self, @PathVariable String id) {
        keep.removeSaid(self, Id.parse(id), true);
        return page.done("/carer/how", "carer.removed", "/carer/how/" + id + "/restore");
    }

    @PostMapping("/carer/how/{id}/restore")
    View restoreSaid(Page page, Actor.Oneself self, @PathVariable String id) {
        keep.removeSaid(self, Id.parse(id), false);
        return page.done("/carer/how", "carer.said.kept");
    }

    @GetMapping("/carer/needs")
    View needs(Page page, Actor.Oneself self) {
        return page.view("carer/lines", new LinesPage(LineKind.NEED, read.lines(self), "", "", ""));
    }

    @GetMapping("/carer/tasks")
    View tasks(Page page, Actor.Oneself self) {
        return page.view("carer/lines", new LinesPage(LineKind.TASK, read.lines(self), "", "", ""));
    }

    @PostMapping("/carer/{lines:needs|tasks}/keep")
    View keepLine(Page page, Actor.Oneself self, @PathVariable String lines, @RequestParam String submission,
            @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String who) {
        LineKind kind = lines.equals("needs") ? LineKind.NEED : LineKind.TASK;
        try {
            keep.line(self, new NewLine(Id.parse(submission), kind, code.isBlank() ? null : code, words, who));
            return page.done("/carer/" + lines, "carer.line.kept", "/carer/" + lines + "/" + submission + "/remove");
        } catch (Refusal refusal) {
            return page.invalid("carer/lines", new LinesPage(kind, read.lines(self), code, words, who), refusal);
        }
    }

    @PostMapping("/carer/{lines:needs|tasks}/{id}/{verb:done|reopen|remove|restore}")
    View changeLine(Page page, Actor.Oneself self, @PathVariable String lines, @PathVariable String id, @PathVariable String verb) {
        String one = "/carer/" + lines + "/" + id;
        switch (verb) {
            case "done" -> keep.lineDone(self, Id.parse(id), true);
            case "reopen" -> keep.lineDone(self, Id.parse(id), false);
            case "remove" -> keep.removeLine(self, Id.parse(id), true);
            default -> keep.removeLine(self, Id.parse(id), false);
        }
        return switch (verb) {
            case "done" -> page.done("/carer/" + lines, "carer.line.done", one + "/reopen");
            case "remove" -> page.done("/carer/" + lines, "carer.removed", one + "/restore");
            default -> page.done("/carer/" + lines, "carer.line.kept");
        };
    }

    @PostMapping("/carer/helped/add")
    View help(Page page, Actor.Oneself self, @RequestParam String submission, @RequestParam(defaultValue = "") String who) {
        if (who.isBlank()) {
            return page.go("/carer");
        }
        keep.help(self, Id.parse(submission), who);
        return page.done("/carer", "carer.helped.added");
    }

    @PostMapping("/carer/helped/{id}/{verb:stop|resume}")
    View stop(Page page, Actor.Oneself self, @PathVariable String id, @PathVariable String verb) {
        boolean over = verb.equals("stop");
        keep.stopHelping(self, Id.parse(id), over);
        return over ? page.done("/carer", "carer.helped.stopped", "/carer/helped/" + id + "/resume") : page.done("/carer", "carer.helped.resumed");
    }

    @GetMapping("/carer/rights")
    View rights(Page page, Actor.Oneself self) {
        return page.view("carer/rights", new RightsPage(read.rights(self)));
    }

    @PostMapping("/carer/rights/keep")
    View keepRights(Page page, Actor.Oneself self, @RequestParam Recognition.Kind kind, @RequestParam(defaultValue = "") String until) {
        keep.recognition(self, kind, day(until));
        return page.done("/carer/rights", "carer.recognition.kept");
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException _) {
            return null;
        }
    }
}
