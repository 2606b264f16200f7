package brussels.boost.plan.web;

import brussels.boost.access.Family;
import brussels.boost.access.Names;
import brussels.boost.access.PatientAccess;
import brussels.boost.dialogue.Card;
import brussels.boost.dialogue.Cards;
import brussels.boost.dialogue.Dialogues;
import brussels.boost.dialogue.Pile;
import brussels.boost.dialogue.SessionCard;
import brussels.boost.dialogue.SessionId;
import brussels.boost.dialogue.TakenCard;
import brussels.boost.plan.Cause;
import brussels.boost.plan.Picture;
import brussels.boost.plan.domain.Doers;
import brussels.boost.plan.domain.Priority;
import brussels.boost.plan.domain.ReadPlan;
import brussels.boost.plan.domain.TakeOverDialogue;
import brussels.boost.plan.domain.goal.Strength;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** From the cards on the table to the plan: the cards chosen, the person's words, one small step each. */
@Controller
class FromDialogueController {
    private final ReadPlan plans;
    private final TakeOverDialogue takeOver;
    private final Dialogues dialogues;
    private final Cards cards;
    private final Doers doers;
    private final Names names;

    FromDialogueController(ReadPlan plans, TakeOverDialogue takeOver, Dialogues dialogues, Cards cards, Doers doers, Names names) {
        this.plans = plans;
        this.takeOver = takeOver;
        this.dialogues = dialogues;
        this.cards = cards;
        this.doers = doers;
        this.names = names;
    }

    @GetMapping(value = "/people/{pid}/priorities/new", params = "from")
    View offer(Actor actor, Page page, @PathVariable PersonId pid, @RequestParam SessionId from) {
        return page.view("plan/from-dialogue", read(actor, page, pid, from, Map.of()));
    }

    @PostMapping("/people/{pid}/priorities/take-over")
    View take(Actor actor, Page page, @PathVariable PersonId pid, @RequestParam SessionId from, @RequestParam MultiValueMap<String, String> sent) {
        FromDialoguePage model = read(actor, page, pid, from, sent.toSingleValueMap());
        try {
            var lines = Stream.concat(model.chosen().stream(), model.others().stream()).toList();
            takeOver.takeOver(actor, new DialogueForm(sent, page.lang()).request(actor, pid, from, lines, model.helps()));
        } catch (Refusal refusal) {
            return page.invalid("plan/from-dialogue", model, refusal);
        }
        return page.done(Where.record(actor, pid), "plan.fromDialogue.kept");
    }

    private FromDialoguePage read(Actor actor, Page page, PersonId pid, SessionId from, Map<String, String> sent) {
        return plans.reading(actor, pid, patient -> page(actor, page, patient, from, sent), Family.PRIORITIES);
    }

    private FromDialoguePage page(Actor actor, Page page, PatientAccess patient, SessionId from, Map<String, String> sent) {
        SessionCard session = dialogues.last(patient).map(Dialogues.Last::session).filter(last -> last.id().equals(from)).orElse(null);
        List<TakenCard> taken = dialogues.taken(patient, from);
        if (session == null && taken.isEmpty()) {
            throw Refusal.notFound();
        }
        String language = session == null ? page.lang() : session.language();
        Map<String, Card> deck = cards.deck(page.lang(), page.lang()).stream().collect(Collectors.toMap(Card::code, Function.identity()));
        List<FromDialoguePage.Line> lines = taken.stream()
                .sorted(Comparator.comparing(TakenCard::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(card -> new FromDialoguePage.Line(card, title(card, deck))).toList();
        Set<Picture> matters = plans.plan(patient).priorities().stream().filter(one -> from(one.cause(), from)).map(Priority::picture).collect(Collectors.toSet());
        Set<Picture> helps = plans.strengths(patient).stream().filter(one -> from(one.cause(), from)).map(Strength::picture).collect(Collectors.toSet());
        return new FromDialoguePage(patient.person().toString(), names.nameToUse(patient), actor instanceof Actor.Oneself, from.toString(),
                language, doers.others(patient),
                lines.stream().filter(line -> line.card().rank() != null && !matters.contains(line.picture())).toList(),
                lines.stream().filter(line -> line.card().on(Pile.HELPS) && !helps.contains(line.picture())).toList(),
                lines.stream().filter(line -> line.card().rank() == null && !line.card().on(Pile.HELPS) && !matters.contains(line.picture())).toList(),
                !matters.isEmpty(), sent);
    }

    private static boolean from(@Nullable Cause cause, SessionId session) {
        return cause != null && cause.id().equals(session.value());
    }

    private static String title(TakenCard taken, Map<String, Card> deck) {
        String code = taken.card();
        Card card = code == null ? null : deck.get(code);
        String words = taken.words();
        return card != null ? card.label() : words == null ? "" : words;
    }
}
