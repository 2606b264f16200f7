package brussels.boost.dialogue.web;

import brussels.boost.dialogue.Card;
import brussels.boost.dialogue.domain.ShowDialogue.Earlier;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conversation before, laid beside as a memory. */
public record EarlierView(String href, LocalDate heldOn, List<PileView> piles) {
    static @Nullable EarlierView of(@Nullable Earlier earlier, List<Card> deck, Spoken spoken, Page page) {
        if (earlier == null || earlier.taken().isEmpty()) {
            return null;
        }
        String base = "/dialogues/" + earlier.session().id();
        List<Lying> cards = earlier.taken().stream().map(card -> Lying.taken(card, deck, base, spoken.lang(), page, earlier.session().finished())).toList();
        return new EarlierView(base, earlier.session().heldOn(), PileView.all(cards, spoken));
    }
}
