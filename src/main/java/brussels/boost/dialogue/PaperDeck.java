package brussels.boost.dialogue;

import java.util.List;

/**
 * The deck to print and cut. The faces bear no word; the backs, printed or not, bear a number and the labels, so that
 * a conversation held on paper is entered in a minute.
 *
 * @param language of the page from which it is printed, BCP 47: of its title and of the descriptions
 * @param backs whether the backs are printed, for a printer that turns the sheet along its long side
 */
public record PaperDeck(String language, List<PaperCard> cards, boolean backs) {
    public PaperDeck {
        cards = List.copyOf(cards);
    }

    /** @param number printed on the back @param alt what is drawn, for whoever does not see it */
    public record PaperCard(int number, String code, String alt, List<Label> labels) {
        public PaperCard {
            labels = List.copyOf(labels);
        }
    }

    /** A label in a language (BCP 47). */
    public record Label(String language, String text) {}
}
