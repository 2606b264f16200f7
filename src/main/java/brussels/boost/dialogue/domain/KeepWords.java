package brussels.boost.dialogue.domain;

import brussels.boost.access.Audience;
import brussels.boost.access.PatientAccess;
import brussels.boost.dialogue.DialogueFinished;
import brussels.boost.dialogue.Said;
import brussels.boost.dialogue.SaidBy;
import brussels.boost.dialogue.SessionId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the words exactly as said, with their language and who said them, and ends the conversation. */
@Component
public class KeepWords {
    private final Transactions transactions;
    private final OpenDialogue open;
    private final SessionStore sessions;
    private final PlacedStore placed;
    private final BrusselsTime time;
    private final ApplicationEventPublisher events;

    KeepWords(Transactions transactions, OpenDialogue open, SessionStore sessions, PlacedStore placed, BrusselsTime time, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.open = open;
        this.sessions = sessions;
        this.placed = placed;
        this.time = time;
        this.events = events;
    }

    /** @param lines one per card shown on the page; a line left empty is no words, and that is fine */
    public record Request(SessionId session, List<Line> lines) {}

    /** What was said with one card. */
    public record Line(String item, String words, String language, SaidBy by, Audience.Kind audience) {}

    public void run(Actor actor, Request request) {
        for (Line line : request.lines()) {
            DialoguePolicy.checkLanguage(line.language());
            DialoguePolicy.checkWords("words-" + line.item(), line.words());
        }
        transactions.write(actor, () -> {
            PatientAccess patient = open.write(actor, request.session(), DialogueActs.HELD);
            for (Line line : request.lines()) {
                String words = line.words().strip();
                placed.say(patient, request.session(), line.item(), words.isEmpty() ? null : new Said(words, line.language(), line.by()), line.audience());
            }
            if (sessions.finish(patient, request.session(), time.now())) {
                events.publishEvent(new DialogueFinished(request.session(), patient.person()));
            }
        });
    }
}
