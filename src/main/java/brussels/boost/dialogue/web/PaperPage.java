package brussels.boost.dialogue.web;

import brussels.boost.dialogue.Card;
import brussels.boost.dialogue.domain.Lie;
import brussels.boost.dialogue.domain.TalkLanguage;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.util.List;

/** Entering a conversation held with the paper deck: one page, one submit. */
public record PaperPage(String person, LocalDate today, String heldOn, String language, List<TalkLanguage> languages, List<Lying> cards) {
    static PaperPage of(String person, LocalDate today, String heldOn, String language, List<Card> deck, Page page) {
        return new PaperPage(person, today, heldOn, language, TalkLanguage.ALL, deck.stream()
                .filter(card -> card.active() && !card.teaching())
                .map(card -> Lying.dealt(card, Lie.ON_TABLE, page, null)).toList());
    }
}
