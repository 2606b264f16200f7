package brussels.boost.dialogue.web;

import brussels.boost.dialogue.Pile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the piles offered.
 *
 * @param code {@code HELPS}, {@code WEIGHS}, {@code WISH}, or {@code MINE} for cards taken without a pile
 * @param style its class in the style sheet
 */
public record PileView(String code, String style, String picture, String word, List<Lying> cards) {
    static List<PileView> all(List<Lying> cards, Spoken spoken) {
        var piles = Arrays.stream(Pile.values()).map(pile -> new PileView(pile.name(), style(pile), picture(pile),
                spoken.word(word(pile)), cards.stream().filter(card -> card.taken() && card.on(pile)).toList()));
        var mine = new PileView("MINE", "mine", "", spoken.word("mine"),
                cards.stream().filter(card -> card.taken() && card.lie().piles().isEmpty()).toList());
        return Stream.concat(piles, Stream.of(mine)).toList();
    }

    private static String style(Pile pile) {
        return switch (pile) {
            case HELPS -> "bien";
            case WEIGHS -> "pese";
            case WISH -> "changer";
        };
    }

    private static String picture(Pile pile) {
        return switch (pile) {
            case HELPS -> "mats/helps";
            case WEIGHS -> "mats/weighs";
            case WISH -> "mats/change";
        };
    }

    private static String word(Pile pile) {
        return switch (pile) {
            case HELPS -> "helps";
            case WEIGHS -> "weighs";
            case WISH -> "wish";
        };
    }
}
