package brussels.boost.dialogue.web;

import brussels.boost.dialogue.domain.EditCard;
import brussels.boost.dialogue.domain.EditCard.Card;
import java.util.List;

/** The deck, in its order. */
public record CardsManagePage(List<Card> cards) {
    /** The languages in which nobody has read its words over yet. */
    public List<String> unread(Card card) {
        return EditCard.LANGUAGES.stream().filter(language -> !card.label(language).reviewed()).toList();
    }
}
