package brussels.boost.plan.web;

import brussels.boost.access.Audience;
import brussels.boost.dialogue.SessionId;
import brussels.boost.dialogue.TakenCard;
import brussels.boost.plan.Cause;
import brussels.boost.plan.NewPriority;
import brussels.boost.plan.NewStep;
import brussels.boost.plan.NewStrength;
import brussels.boost.plan.Picture;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.Said;
import brussels.boost.plan.StepId;
import brussels.boost.plan.StrengthId;
import brussels.boost.plan.Words;
import brussels.boost.plan.domain.TakeOverDialogue;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** Reads the page that takes a conversation over: one line per card, each made once for a conversation. */
record DialogueForm(MultiValueMap<String, String> sent, String pageLanguage) {
    TakeOverDialogue.Request request(Actor actor, PersonId person, SessionId session, List<FromDialoguePage.Line> lines,
            List<FromDialoguePage.Line> helps) {
        var cause = new Cause("dialogue", session.value());
        var priorities = new ArrayList<NewPriority>();
        var steps = new ArrayList<NewStep>();
        for (var line : lines) {
            String item = line.card().item();
            if (taken("matters", item)) {
                var id = new PriorityId(derived(session, "priority", item));
                String words = value("words-" + item);
                var spoken = words.isEmpty() ? Words.of(line.title(), pageLanguage) : Words.of(words, value("language-" + item));
                priorities.add(new NewPriority(id, spoken, said(line.card()), picture(line.card()), false, true, audience(line.card()), cause));
                if (!value("step-" + item).isEmpty()) {
                    steps.add(new NewStep(new StepId(derived(session, "step", item)), id, null, Words.of(value("step-" + item), pageLanguage),
                            WordsForm.doer(actor, value("doer-" + item), value("doerName-" + item)), WordsForm.date(value("due-" + item), "due-" + item),
                            Picture.NONE, false, Audience.CIRCLE));
                }
            }
        }
        var strengths = new ArrayList<NewStrength>();
        for (var line : helps) {
            if (taken("helps", line.card().item())) {
                strengths.add(new NewStrength(new StrengthId(derived(session, "strength", line.card().item())), Words.of(line.title(), pageLanguage),
                        picture(line.card()), audience(line.card()), cause));
            }
        }
        return new TakeOverDialogue.Request(person, priorities, steps, strengths);
    }

    private boolean taken(String what, String item) {
        return sent.getOrDefault(what, List.of()).contains(item);
    }

    String value(String name) {
        return WordsForm.text(sent.getFirst(name));
    }

    private static Picture picture(TakenCard card) {
        return new Picture(card.card(), card.picture());
    }

    private static Said said(TakenCard card) {
        var said = card.said();
        return said == null ? Said.BY_PERSON : switch (said.by()) {
            case PERSON, INTERPRETER -> Said.BY_PERSON;
            case CARER -> new Said(Said.By.CARER, null);
            case PROFESSIONAL -> new Said(Said.By.OTHER, null);
        };
    }

    private static Audience audience(TakenCard card) {
        return switch (card.audience()) {
            case AUTHOR -> Audience.AUTHOR;
            case PERSON, NAMED -> Audience.PERSON;
            case CIRCLE -> Audience.CIRCLE;
        };
    }

    /** One conversation makes one priority of a card, however often the form is sent. */
    private static UUID derived(SessionId session, String kind, String item) {
        return PriorityForm.derived(session.toString(), kind + "/" + item);
    }
}
