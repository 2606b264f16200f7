package brussels.boost.plan.domain;

import brussels.boost.dialogue.Card;
import brussels.boost.dialogue.Cards;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cards a priority, a step or a strength may carry. Inside a transaction. */
@Component
public class Pictures {
    private final Cards cards;

    Pictures(Cards cards) {
        this.cards = cards;
    }

    /** @param language of the reader's page */
    public List<Card> offered(String language) {
        return cards.deck(language, language).stream().filter(card -> card.active() && !card.teaching()).toList();
    }

    boolean sensitive(@Nullable String code) {
        return code != null && cards.deck("fr", "fr").stream().anyMatch(card -> card.code().equals(code) && card.sensitive());
    }
}
