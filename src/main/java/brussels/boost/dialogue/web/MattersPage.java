package brussels.boost.dialogue.web;

import brussels.boost.dialogue.TakenCard;
import brussels.boost.dialogue.domain.ChooseMatters;
import brussels.boost.dialogue.domain.ShowDialogue;
import brussels.boost.platform.web.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Choosing what matters now among the cards taken.
 *
 * @param focus the card just moved, so that the keyboard stays with it
 */
public record MattersPage(Screen screen, List<Lying> taken, List<Lying> chosen, String focus) {
    static MattersPage of(ShowDialogue.Shown shown, String focus, Page page) {
        Screen screen = Screen.of(shown.session(), page, 2, "priorities");
        return new MattersPage(screen,
                shown.taken().stream().map(card -> view(card, shown, screen, page)).toList(),
                chosen(shown.taken()).stream().map(card -> view(card, shown, screen, page)).toList(), focus);
    }

    static List<TakenCard> chosen(List<TakenCard> taken) {
        return taken.stream().filter(card -> card.rank() != null)
                .sorted(Comparator.comparing(card -> Objects.requireNonNull(card.rank()))).toList();
    }

    static Lying view(TakenCard card, ShowDialogue.Shown shown, Screen screen, Page page) {
        return Lying.taken(card, shown.deck(), screen.base(), screen.spoken().lang(), page, shown.session().finished());
    }

    public boolean isChosen(Lying card) {
        return chosen.stream().anyMatch(other -> other.item().equals(card.item()));
    }

    public String pressing(Lying card) {
        return String.join(",", ChooseMatters.toggled(order(), card.item()));
    }

    public String moving(Lying card, int by) {
        return String.join(",", ChooseMatters.moved(order(), card.item(), by));
    }

    private List<String> order() {
        return chosen.stream().map(Lying::item).toList();
    }
}
