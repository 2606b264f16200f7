package brussels.boost.dialogue;

import brussels.boost.access.Audience;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card as it lies after a conversation.
 *
 * @param item the card's code, or the identifier of an own card
 * @param card code in the deck; null for an own card
 * @param picture what the person drew or brought; null for a card of the deck or words alone
 * @param words written on an own card
 * @param rank its place among what matters now, from 1; null when it is not among it
 */
public record TakenCard(String item, @Nullable String card, @Nullable UUID picture, @Nullable String words, Set<Pile> piles,
        @Nullable Integer rank, @Nullable Said said, Audience.Kind audience) {
    public boolean on(Pile pile) {
        return piles.contains(pile);
    }

    public boolean own() {
        return card == null;
    }
}
