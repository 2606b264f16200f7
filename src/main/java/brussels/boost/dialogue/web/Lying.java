package brussels.boost.dialogue.web;

import brussels.boost.dialogue.Card;
import brussels.boost.dialogue.Pile;
import brussels.boost.dialogue.TakenCard;
import brussels.boost.dialogue.domain.Lie;
import brussels.boost.platform.web.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A card as a page shows it, from the deck or the person's own.
 *
 * @param src address of the picture; null for words alone
 * @param alt what is drawn, in the page's language
 * @param label shown on request, in {@code labelLang}
 * @param reviewed whether somebody of that language read the label
 */
public record Lying(String item, @Nullable String src, String alt, String label, String labelLang, boolean reviewed, boolean sensitive, Lie lie) {
    /** @param then when it was shown; nothing while it is */
    static Lying dealt(Card card, Lie lie, Page page, @Nullable Instant then) {
        String alt = card.alt();
        return new Lying(card.code(), page.card(card.code(), then), alt == null ? card.label() : alt, card.label(), card.labelLanguage(),
                card.reviewed(), card.sensitive(), lie);
    }

    /** An own card, or one of the deck. */
    static Lying taken(TakenCard taken, List<Card> deck, String base, String lang, Page page, @Nullable Instant then) {
        Lie lie = Lie.taken(taken.piles());
        Optional<Card> card = deck.stream().filter(c -> c.code().equals(taken.card())).findFirst();
        if (card.isPresent()) {
            return dealt(card.get(), lie, page, then);
        }
        String words = taken.words() == null ? "" : taken.words();
        String src = taken.picture() == null ? null : base + "/pictures/" + taken.picture();
        return new Lying(taken.item(), src, words.isEmpty() ? page.t("dialogue.own.alt") : words, words, lang, true, true, lie);
    }

    public boolean taken() {
        return lie.taken();
    }

    public boolean on(Pile pile) {
        return lie.piles().contains(pile);
    }

    /** What pressing that pile makes of it; each button carries the whole state. */
    public String pressing(Pile pile) {
        return lie.toggled(pile).toString();
    }
}
