package brussels.boost.carer.web;

import brussels.boost.access.HelpLine;
import brussels.boost.carer.CallKind;
import brussels.boost.carer.Carers.NewSpace;
import brussels.boost.carer.domain.AskToBeCalled;
import brussels.boost.carer.domain.ChooseAnswerer;
import brussels.boost.carer.domain.OpenSpace;
import brussels.boost.carer.domain.ReadSpace;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import brussels.boost.platform.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The carer's own space: its first page, the call, and who answers it. */
@Controller
class CarerController {
    private final OpenSpace open;
    private final ReadSpace read;
    private final AskToBeCalled calls;
    private final ChooseAnswerer answerers;
    private final HelpLine line;

    CarerController(OpenSpace open, ReadSpace read, AskToBeCalled calls, ChooseAnswerer answerers, HelpLine line) {
        this.line = line;
        this.open = open;
        this.read = read;
        this.calls = calls;
        this.answerers = answerers;
    }

    @GetMapping("/carer")
    View home(Page page, Actor actor) {
        return switch (actor) {
            case Actor.Oneself self -> page.view("carer/home", new HomePage(self.person().toString(), read.home(self), line.shown(page, HelpLine.Caller.CARER)));
            case Actor.Carer carer -> page.view("carer/opening", new OpeningPage(read.facts(carer),
                    page.viewer().map(Viewer::name).orElse("").split("\\s+")[0], "", false));
            default -> page.go("/home");
        };
    }

    @PostMapping("/carer/open")
    View open(Page page, Actor actor, @RequestParam String submission, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String phone, @RequestParam(defaultValue = "false") boolean young) {
        if (!(actor instanceof Actor.Carer carer)) {
            return page.go("/carer");
        }
        try {
            open.run(carer, new NewSpace(PersonId.of(submission), name, page.lang(), phone, young));
            return page.done("/carer", "carer.opened");
        } catch (Refusal refusal) {
            return page.invalid("carer/opening", new OpeningPage(read.facts(carer), name, phone, young), refusal);
        }
    }

    @PostMapping("/carer/calls/ask")
    View ask(Page page, Actor.Oneself self, @RequestParam String submission, @RequestParam CallKind kind) {
        calls.run(self, Id.parse(submission), kind);
        return page.done("/carer", "carer.call.asked", "/carer/calls/" + submission + "/withdraw");
    }

    @PostMapping("/carer/calls/{id}/withdraw")
    View withdraw(Page page, Actor.Oneself self, @PathVariable String id) {
        calls.withdraw(self, Id.parse(id), true);
        return page.done("/carer", "carer.call.withdrawn", "/carer/calls/" + id + "/again");
    }

    @PostMapping("/carer/calls/{id}/again")
    View again(Page page, Actor.Oneself self, @PathVariable String id) {
        calls.withdraw(self, Id.parse(id), false);
        return page.done("/carer", "carer.call.asked");
    }

    @GetMapping("/carer/answerer")
    View answerer(Page page, Actor.Oneself self) {
        return page.view("carer/answerer", new AnswererPage(self.person().toString(), read.answerers(self)));
    }

    @PostMapping("/carer/answerer/choose")
    View choose(Page page, Actor.Oneself self, @RequestParam String account) {
        answerers.run(self, new AccountId(Id.parse(account)));
        return page.done("/carer", "carer.answerer.chosen");
    }
}
