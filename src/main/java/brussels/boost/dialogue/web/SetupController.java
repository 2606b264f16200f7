package brussels.boost.dialogue.web;

import brussels.boost.dialogue.SessionId;
import brussels.boost.dialogue.domain.RemoveSession;
import brussels.boost.dialogue.domain.Session.Mode;
import brussels.boost.dialogue.domain.ShowDialogue;
import brussels.boost.dialogue.domain.StartSession;
import brussels.boost.dialogue.domain.TalkLanguage;
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

/** The conversations of one person: the list, a new one, and removing one. */
@Controller
class SetupController {
    private final ShowDialogue show;
    private final StartSession start;
    private final RemoveSession remove;

    SetupController(ShowDialogue show, StartSession start, RemoveSession remove) {
        this.show = show;
        this.start = start;
        this.remove = remove;
    }

    @GetMapping("/people/{person}/dialogues")
    View list(Page page, Actor actor, @PathVariable String person) {
        return page.view("dialogue/sessions", new SessionsPage(person, show.list(actor, PersonId.of(person))));
    }

    @GetMapping("/people/{person}/dialogues/new")
    View setup(Page page, Actor actor, @PathVariable String person) {
        return page.view("dialogue/setup", setup(person, show.before(actor, PersonId.of(person)).language(), page));
    }

    @PostMapping("/people/{person}/dialogues/start")
    View start(Page page, Actor actor, @PathVariable String person, @RequestParam String submission, @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "TABLE") Mode mode, @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(defaultValue = "false") boolean interpreter, @RequestParam(defaultValue = "false") boolean teaching) {
        SessionId id = SessionId.of(submission);
        try {
            start.run(actor, new StartSession.Request(id, PersonId.of(person), mode, size, language, interpreter));
        } catch (Refusal refusal) {
            return page.invalid("dialogue/setup", setup(person, language, page), refusal);
        }
        return page.go("/dialogues/" + id + (teaching ? "/try" : "/table"));
    }

    @PostMapping("/dialogues/{id}/remove")
    View remove(Page page, Actor actor, @PathVariable String id) {
        PersonId person = remove.run(actor, SessionId.of(id));
        return page.done("/people/" + person + "/dialogues", "dialogue.removed", "/dialogues/" + SessionId.of(id) + "/restore");
    }

    @PostMapping("/dialogues/{id}/restore")
    View restore(Page page, Actor actor, @PathVariable String id) {
        remove.undo(actor, SessionId.of(id));
        return page.done("/dialogues/" + SessionId.of(id), "dialogue.restored");
    }

    private static SetupPage setup(String person, @Nullable String language, Page page) {
        return new SetupPage(PersonId.of(person).toString(), language == null ? page.lang() : language, TalkLanguage.ALL);
    }
}
