package brussels.boost.dialogue.web;

import brussels.boost.access.Audience;
import brussels.boost.dialogue.SaidBy;
import brussels.boost.dialogue.SessionId;
import brussels.boost.dialogue.domain.ChooseMatters;
import brussels.boost.dialogue.domain.KeepWords;
import brussels.boost.dialogue.domain.KeepWords.Line;
import brussels.boost.dialogue.domain.ShowDialogue;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What matters now, the words said about it, and the end of the conversation. */
@Controller
class MattersController {
    private final ShowDialogue show;
    private final ChooseMatters choose;
    private final KeepWords keep;

    MattersController(ShowDialogue show, ChooseMatters choose, KeepWords keep) {
        this.show = show;
        this.choose = choose;
        this.keep = keep;
    }

    @GetMapping("/dialogues/{id}/priorities")
    View matters(Page page, Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String at) {
        return page.fragment("dialogue/matters", "dialogue/priorities", MattersPage.of(show.held(actor, SessionId.of(id), page.lang()), at, page));
    }

    @PostMapping("/dialogues/{id}/priorities/choose")
    View choose(Page page, Actor actor, @PathVariable String id, @RequestParam String order, @RequestParam(defaultValue = "") String at) {
        SessionId session = SessionId.of(id);
        choose.run(actor, new ChooseMatters.Request(session, order.isEmpty() ? List.of() : Arrays.asList(order.split(",", 300))));
        return at.matches("[a-z0-9-]{1,40}") ? page.go("/dialogues/" + session + "/priorities?at=" + at)
                : page.go("/dialogues/" + session + "/priorities");
    }

    @GetMapping("/dialogues/{id}/words")
    View words(Page page, Actor actor, @PathVariable String id) {
        return page.view("dialogue/words", WordsPage.of(show.held(actor, SessionId.of(id), page.lang()), page));
    }

    /** The fields of a card are named {@code words-<item>}, {@code language-<item>}, {@code by-<item>}, {@code audience-<item>}. */
    @PostMapping("/dialogues/{id}/words/keep")
    View keep(Page page, Actor actor, @PathVariable String id, @RequestParam(required = false) @Nullable List<String> item, @RequestParam Map<String, String> fields) {
        SessionId session = SessionId.of(id);
        List<Line> lines = item == null ? List.of() : item.stream().map(code -> line(code, fields)).toList();
        try {
            keep.run(actor, new KeepWords.Request(session, lines));
        } catch (Refusal refusal) {
            return page.invalid("dialogue/words", WordsPage.of(show.held(actor, session, page.lang()), page).retyped(lines), refusal);
        }
        return page.go("/dialogues/" + session + "/end");
    }

    @GetMapping("/dialogues/{id}/end")
    View end(Page page, Actor actor, @PathVariable String id) {
        return page.view("dialogue/end", EndPage.of(show.held(actor, SessionId.of(id), page.lang()), page));
    }

    @GetMapping("/dialogues/{id}")
    View read(Page page, Actor actor, @PathVariable String id) {
        return page.view("dialogue/read", EndPage.of(show.read(actor, SessionId.of(id), page.lang()), page));
    }

    private static Line line(String item, Map<String, String> fields) {
        try {
            return new Line(item, fields.getOrDefault("words-" + item, ""), fields.getOrDefault("language-" + item, ""),
                    SaidBy.valueOf(fields.getOrDefault("by-" + item, "PERSON")), Audience.Kind.valueOf(fields.getOrDefault("audience-" + item, "PERSON")));
        } catch (IllegalArgumentException _) {
            throw Refusal.notFound();
        }
    }
}
