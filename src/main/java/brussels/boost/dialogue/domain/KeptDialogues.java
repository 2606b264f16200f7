package brussels.boost.dialogue.domain;

import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.dialogue.Card;
import brussels.boost.dialogue.DialogueFinished;
import brussels.boost.dialogue.Dialogues;
import brussels.boost.dialogue.SessionId;
import brussels.boost.dialogue.TakenCard;
import brussels.boost.dialogue.domain.PlacedStore.NewCard;
import brussels.boost.dialogue.domain.Session.Mode;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The module's face: what was said with the cards, for the plan, and conversations held elsewhere. */
@Component
class KeptDialogues implements Dialogues {
    private final SessionStore sessions;
    private final PlacedStore placed;
    private final Deck deck;
    private final BrusselsTime time;
    private final ApplicationEventPublisher events;

    KeptDialogues(SessionStore sessions, PlacedStore placed, Deck deck, BrusselsTime time, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.placed = placed;
        this.deck = deck;
        this.time = time;
        this.events = events;
    }

    @Override
    public Optional<Last> last(PatientAccess patient) {
        return patient.mayRead(Family.PRIORITIES)
                ? placed.last(patient)
                : Optional.empty();
    }

    @Override
    public List<TakenCard> taken(PatientAccess patient, SessionId session) {
        return placed.taken(patient, session);
    }

    @Override
    public void keep(PatientAccess patient, Held held) {
        DialoguePolicy.checkLanguage(held.language());
        DialoguePolicy.checkDay(held.heldOn(), time.today());
        boolean fresh = sessions.start(patient, new Session(held.id(), patient.person(), patient.actor().account(), held.heldOn(),
                Mode.PAPER, null, held.language(), held.interpreter(), false, null));
        if (!fresh) {
            return;
        }
        List<Card> cards = deck.deck(held.language(), "fr");
        for (Taken taken : held.cards()) {
            lay(patient, held, taken, cards);
        }
        placed.rank(patient, held.id(), held.cards().stream()
                .filter(taken -> taken.rank() != null)
                .sorted(Comparator.comparing(taken -> Objects.requireNonNull(taken.rank())))
                .map(Taken::card)
                .toList());
        sessions.finish(patient, held.id(), time.now());
        events.publishEvent(new DialogueFinished(held.id(), patient.person()));
    }

    private void lay(PatientAccess patient, Held held, Taken taken, List<Card> cards) {
        Card card = DialoguePolicy.find(cards, taken.card()).filter(c -> !c.teaching()).orElseThrow(Refusal::notFound);
        Audience.Kind wished = taken.audience();
        Audience.Kind audience = wished == null ? DialoguePolicy.usual(card) : wished;
        placed.put(patient, held.id(), NewCard.of(card.code()), taken.piles(), audience);
        if (taken.said() != null) {
            placed.say(patient, held.id(), card.code(), taken.said(), audience);
        }
    }
}
