package brussels.boost.dialogue.web;

import brussels.boost.dialogue.TakenCard;
import brussels.boost.dialogue.domain.Session;
import brussels.boost.dialogue.domain.ShowDialogue;
import brussels.boost.platform.web.Page;
import java.util.List;

/** The end of a conversation, and the same afterwards to read again: what mattered, and how the cards lay. */
public record EndPage(Screen screen, Session session, List<WordsPage.Line> matters, List<PileView> piles) {
    static EndPage of(ShowDialogue.Shown shown, Page page) {
        Screen screen = Screen.of(shown.session(), page, 4, "end");
        List<TakenCard> taken = shown.taken();
        return new EndPage(screen, shown.session(),
                MattersPage.chosen(taken).stream().map(card -> {
                    var said = card.said();
                    return new WordsPage.Line(MattersPage.view(card, shown, screen, page), said == null ? "" : said.words(),
                            said == null ? "" : said.language(), said == null ? "" : said.by().name(), card.audience().name());
                }).toList(),
                PileView.all(taken.stream().map(card -> MattersPage.view(card, shown, screen, page)).toList(), screen.spoken()));
    }

    public boolean nothingTaken() {
        return piles.stream().allMatch(pile -> pile.cards().isEmpty());
    }

    public String planHref() {
        return screen.exit() + "/priorities/new?from=" + session.id();
    }
}
