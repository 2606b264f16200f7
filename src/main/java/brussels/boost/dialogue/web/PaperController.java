package brussels.boost.dialogue.web;

import brussels.boost.dialogue.Dialogues.Held;
import brussels.boost.dialogue.Dialogues.Taken;
import brussels.boost.dialogue.Pile;
import brussels.boost.dialogue.SessionId;
import brussels.boost.dialogue.domain.EnterPaperSession;
import brussels.boost.dialogue.domain.ShowDialogue;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Paper is equal: the deck to print, and a conversation held with it, entered in a minute. */
@Controller
class PaperController {
    private final ShowDialogue show;
    private final EnterPaperSession enter;
    private final BrusselsTime time;

    PaperController(ShowDialogue show, EnterPaperSession enter, BrusselsTime time) {
        this.show = show;
        this.enter = enter;
        this.time = time;
    }

    @GetMapping("/dialogues/paper")
    View paper(Page page) {
        return page.view("dialogue/paper");
    }

    @GetMapping("/people/{person}/dialogues/paper")
    View form(Page page, Actor actor, @PathVariable String person) {
        String last = show.before(actor, PersonId.of(person)).language();
        return page.view("dialogue/paper-entry", page(page, actor, person, time.today().toString(), last == null ? page.lang() : last));
    }

    /** A card taken is {@code card}; its piles are {@code pile-<code>}; what mattered is {@code matters}, in that order. */
    @PostMapping("/people/{person}/dialogues/paper/enter")
    View enter(Page page, Actor actor, @PathVariable String person, @RequestParam String submission, @RequestParam(defaultValue = "") String heldOn,
            @RequestParam(defaultValue = "") String language, @RequestParam(defaultValue = "false") boolean interpreter,
            @RequestParam(required = false) @Nullable List<String> card, @RequestParam MultiValueMap<String, String> fields) {
        SessionId id = SessionId.of(submission);
        try {
            enter.run(actor, new EnterPaperSession.Request(PersonId.of(person),
                    new Held(id, day(heldOn), language, interpreter, taken(card == null ? List.of() : card, fields))));
        } catch (Refusal refusal) {
            return page.invalid("dialogue/paper-entry", page(page, actor, person, heldOn, language.isEmpty() ? page.lang() : language), refusal);
        }
        return page.done("/dialogues/" + id + "/priorities", "dialogue.paper.entered");
    }

    private PaperPage page(Page page, Actor actor, String person, String heldOn, String language) {
        return PaperPage.of(PersonId.of(person).toString(), time.today(), heldOn, language, show.deck(actor, page.lang(), page.lang()), page);
    }

    private static List<Taken> taken(List<String> cards, MultiValueMap<String, String> fields) {
        var taken = new ArrayList<Taken>();
        List<String> matters = fields.getOrDefault("matters", List.of());
        for (String card : cards) {
            int rank = matters.indexOf(card);
            taken.add(new Taken(card, piles(fields.getOrDefault("pile-" + card, List.of())), rank < 0 ? null : rank + 1, null, null));
        }
        return taken;
    }

    private static Set<Pile> piles(@Nullable List<String> names) {
        var piles = EnumSet.noneOf(Pile.class);
        for (String name : Objects.requireNonNullElse(names, List.<String>of())) {
            try {
                piles.add(Pile.valueOf(name));
            } catch (IllegalArgumentException _) {
                throw Refusal.notFound();
            }
        }
        return piles;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw Refusal.invalid("heldOn", "dialogue.refusal.future");
        }
    }
}
