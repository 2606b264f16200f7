package brussels.boost.dialogue;

import java.util.List;
import java.util.Optional;

/** The deck of textless cards. It belongs to nobody; inside any transaction. */
public interface Cards {
    /**
     * All cards in the order of the deck, those no longer dealt too: an old conversation still shows them.
     *
     * @param language of the labels, BCP 47
     * @param page the reader's language: of the descriptions, and of labels that the other language does not have
     */
    List<Card> deck(String language, String page);

    /** The drawing that stands in for the program's own on a card; nothing while there is none. */
    Optional<Redrawn> redrawn(String code);
}
