package brussels.boost.dialogue.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.dialogue.Card;
import brussels.boost.dialogue.SessionId;
import brussels.boost.dialogue.TakenCard;
import brussels.boost.dialogue.domain.MoveStore.Move;
import brussels.boost.dialogue.domain.PlacedStore.NewCard;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes a card, lays it on piles, or puts it back on the table. Each move is kept at once, and once. */
@Component
public class MoveCard {
    private final Transactions transactions;
    private final OpenDialogue open;
    private final Deck deck;
    private final PlacedStore placed;
    private final MoveStore moves;

    MoveCard(Transactions transactions, OpenDialogue open, Deck deck, PlacedStore placed, MoveStore moves) {
        this.transactions = transactions;
        this.open = open;
        this.deck = deck;
        this.placed = placed;
        this.moves = moves;
    }

    /** @param id given by the page, the same when it sends again */
    public record Request(UUID id, SessionId session, String item, Lie becomes) {}

    public void run(Actor actor, Request request) {
        transactions.write(actor, () -> {
            PatientAccess patient = open.write(actor, request.session(), DialogueActs.HELD);
            Lie was = placed.lie(patient, request.session(), request.item());
            if (moves.add(patient, request.session(), new Move(request.id(), request.item(), was, request.becomes(), null))) {
                lay(patient, request.session(), request.item(), request.becomes());
            }
        });
    }

    /** Takes the actor's last move back. Sent twice, it takes one back. */
    public void takeBack(Actor actor, SessionId session, UUID id) {
        transactions.write(actor, () -> {
            PatientAccess patient = open.write(actor, session, DialogueActs.HELD);
            if (moves.known(id)) {
                return;
            }
            moves.last(patient, session).ifPresent(last -> {
                moves.add(patient, session, new Move(id, last.item(), last.became(), last.was(), last.id()));
                lay(patient, session, last.item(), last.was());
            });
        });
    }

    private void lay(PatientAccess patient, SessionId session, String item, Lie lie) {
        if (!lie.taken()) {
            placed.back(patient, session, item);
            return;
        }
        Optional<TakenCard> own = placed.own(patient, session, item);
        if (own.isPresent()) {
            placed.put(patient, session, new NewCard(item, null, own.get().picture(), own.get().words()), lie.piles(), own.get().audience());
            return;
        }
        Card card = DialoguePolicy.find(deck.deck("fr", "fr"), item).filter(c -> !c.teaching()).orElseThrow(Refusal::notFound);
        placed.put(patient, session, NewCard.of(card.code()), lie.piles(), DialoguePolicy.usual(card));
    }
}
