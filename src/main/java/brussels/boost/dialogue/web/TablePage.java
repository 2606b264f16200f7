package brussels.boost.dialogue.web;

import brussels.boost.dialogue.Card;
import brussels.boost.dialogue.TakenCard;
import brussels.boost.dialogue.domain.DialoguePolicy;
import brussels.boost.dialogue.domain.Lie;
import brussels.boost.dialogue.domain.Session.Mode;
import brussels.boost.dialogue.domain.ShowDialogue;
import brussels.boost.dialogue.domain.ShowDialogue.Earlier;
import brussels.boost.platform.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The table with its cards, in the order of the deck whatever happens to them.
 *
 * @param at which card is shown, one by one; from 0
 * @param open the card shown large, without JavaScript
 */
public record TablePage(Screen screen, List<Lying> spread, List<PileView> piles, int at, @Nullable Lying open, @Nullable EarlierView earlier, boolean unreviewed) {
    static TablePage of(ShowDialogue.Shown shown, @Nullable String open, int at, Page page) {
        Screen screen = Screen.of(shown.session(), page, 1, shown.session().mode() == Mode.ONE_BY_ONE ? "one" : "table");
        List<Lying> spread = spread(shown, screen, page);
        return new TablePage(screen, spread, PileView.all(inOrderTaken(spread, shown.taken()), screen.spoken()),
                Math.clamp(at, 0, spread.size()), spread.stream().filter(card -> card.item().equals(open)).findFirst().orElse(null),
                EarlierView.of(shown.earlier(), shown.deck(), screen.spoken(), page),
                spread.stream().anyMatch(card -> !card.reviewed()));
    }

    /** Nothing kept: the whole life of this table is in the browser. */
    static TablePage keepingNothing(List<Card> deck, Screen screen, Page page) {
        List<Lying> spread = deck.stream().map(card -> Lying.dealt(card, Lie.ON_TABLE, page, null)).toList();
        return new TablePage(screen, spread, PileView.all(List.of(), screen.spoken()), 0, null, null,
                spread.stream().anyMatch(card -> !card.reviewed()));
    }

    private static List<Lying> spread(ShowDialogue.Shown shown, Screen screen, Page page) {
        Map<String, TakenCard> taken = shown.taken().stream().collect(Collectors.toMap(TakenCard::item, Function.identity()));
        List<Card> dealt = DialoguePolicy.spread(shown.deck(), shown.session().size());
        var spread = new ArrayList<Lying>();
        for (Card card : dealt) {
            TakenCard lies = taken.remove(card.code());
            spread.add(Lying.dealt(card, lies == null ? Lie.ON_TABLE : Lie.taken(lies.piles()), page, shown.session().finished()));
        }
        shown.taken().stream().filter(card -> taken.containsKey(card.item()))
                .forEach(card -> spread.add(Lying.taken(card, shown.deck(), screen.base(), screen.spoken().lang(), page, shown.session().finished())));
        return spread;
    }

    private static List<Lying> inOrderTaken(List<Lying> spread, List<TakenCard> taken) {
        Map<String, Lying> byItem = spread.stream().collect(Collectors.toMap(Lying::item, Function.identity()));
        return taken.stream().map(card -> byItem.get(card.item())).toList();
    }

    public @Nullable Lying face() {
        return at < spread.size() ? spread.get(at) : null;
    }
}
