package brussels.boost.dialogue.domain;

import brussels.boost.dialogue.Card;
import brussels.boost.dialogue.PaperDeck;
import brussels.boost.dialogue.PaperDeck.Label;
import brussels.boost.dialogue.PaperDeck.PaperCard;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The deck as it is dealt today, numbered, for the printer; no connection waits while pages are made. */
@Component
public class PrintDeck {
    private final Transactions transactions;
    private final Deck deck;
    private final PaperDeckPdf printer;

    PrintDeck(Transactions transactions, Deck deck, PaperDeckPdf printer) {
        this.transactions = transactions;
        this.deck = deck;
        this.printer = printer;
    }

    /** @param page language of the descriptions */
    public byte[] run(Actor actor, String page, boolean backs) {
        return printer.pdf(transactions.read(actor, () -> new PaperDeck(page, numbered(page), backs)), deck::redrawn);
    }

    private List<PaperCard> numbered(String page) {
        Map<String, List<Label>> labels = deck.labels();
        var cards = new ArrayList<PaperCard>();
        for (Card card : DialoguePolicy.spread(deck.deck(page, page), null)) {
            String alt = card.alt();
            cards.add(new PaperCard(cards.size() + 1, card.code(), alt == null ? card.label() : alt, labels.getOrDefault(card.code(), List.of())));
        }
        return cards;
    }
}
