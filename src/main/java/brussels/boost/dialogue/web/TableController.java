package brussels.boost.dialogue.web;

import brussels.boost.dialogue.Card;
import brussels.boost.dialogue.SessionId;
import brussels.boost.dialogue.domain.ChangeScreen;
import brussels.boost.dialogue.domain.Lie;
import brussels.boost.dialogue.domain.MoveCard;
import brussels.boost.dialogue.domain.Session.Mode;
import brussels.boost.dialogue.domain.ShowDialogue;
import brussels.boost.dialogue.domain.TalkLanguage;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The table, the cards one by one, and every move. The script's moves are answered with 204, a form's with the page. */
@Controller
class TableController {
    private static final Set<String> PAGES = Set.of("table", "one", "priorities", "words", "end", "blank", "try");

    private final ShowDialogue show;
    private final MoveCard move;
    private final ChangeScreen change;

    TableController(ShowDialogue show, MoveCard move, ChangeScreen change) {
        this.show = show;
        this.move = move;
        this.change = change;
    }

    @GetMapping("/dialogues/{id}/table")
    View table(Page page, Actor actor, @PathVariable String id, @RequestParam(required = false) @Nullable String card) {
        ShowDialogue.Shown shown = show.held(actor, SessionId.of(id), page.lang());
        if (shown.session().mode() == Mode.ONE_BY_ONE && card == null) {
            return page.go("/dialogues/" + shown.session().id() + "/one");
        }
        return page.view("dialogue/table", TablePage.of(shown, card, 0, page));
    }

    @GetMapping("/dialogues/{id}/one")
    View oneByOne(Page page, Actor actor, @PathVariable String id, @RequestParam(defaultValue = "0") int at) {
        return page.view("dialogue/one", TablePage.of(show.held(actor, SessionId.of(id), page.lang()), null, at, page));
    }

    /** Two everyday cards to learn the gesture; nothing of it is sent or kept. */
    @GetMapping("/dialogues/{id}/try")
    View tryIt(Page page, Actor actor, @PathVariable String id) {
        ShowDialogue.Shown shown = show.held(actor, SessionId.of(id), page.lang());
        List<Card> teaching = shown.deck().stream().filter(card -> card.teaching() && card.active()).toList();
        return page.view("dialogue/try", TablePage.keepingNothing(teaching, Screen.of(shown.session(), page, 1, "try"), page));
    }

    /** @param becomes the whole state of the card after the move, see {@link Lie} */
    @PostMapping("/dialogues/{id}/move")
    Object move(Page page, Actor actor, @PathVariable String id, @RequestParam String submission, @RequestParam String item,
            @RequestParam String becomes, @RequestParam(defaultValue = "-1") int next) {
        SessionId session = SessionId.of(id);
        move.run(actor, new MoveCard.Request(Id.parse(submission), session, item, Lie.parse(becomes)));
        return page.isPartial() ? ResponseEntity.noContent().build()
                : page.go("/dialogues/" + session + (next < 0 ? "/table" : "/one?at=" + next));
    }

    @PostMapping("/dialogues/{id}/take-back")
    View takeBack(Page page, Actor actor, @PathVariable String id, @RequestParam String submission, @RequestParam(defaultValue = "-1") int next) {
        SessionId session = SessionId.of(id);
        move.takeBack(actor, session, Id.parse(submission));
        return page.go("/dialogues/" + session + (next < 0 ? "/table" : "/one?at=" + next));
    }

    @GetMapping("/dialogues/{id}/language")
    View language(Page page, Actor actor, @PathVariable String id) {
        ShowDialogue.Shown shown = show.held(actor, SessionId.of(id), page.lang());
        return page.view("dialogue/languages", new LanguagesPage(Screen.of(shown.session(), page, 0, "table"), TalkLanguage.ALL));
    }

    @PostMapping("/dialogues/{id}/screen")
    Object screen(Page page, Actor actor, @PathVariable String id, @RequestParam(required = false) @Nullable Boolean labels,
            @RequestParam(required = false) @Nullable String language, @RequestParam(required = false) @Nullable Mode mode, @RequestParam String back) {
        if (!PAGES.contains(back)) {
            throw Refusal.notFound();
        }
        SessionId session = SessionId.of(id);
        change.run(actor, new ChangeScreen.Request(session, labels, language, mode));
        return page.isPartial() ? ResponseEntity.noContent().build() : page.go("/dialogues/" + session + "/" + back);
    }
}
