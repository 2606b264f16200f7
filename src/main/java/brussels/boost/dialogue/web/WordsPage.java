package brussels.boost.dialogue.web;

import brussels.boost.access.Audience;
import brussels.boost.dialogue.Pile;
import brussels.boost.dialogue.Said;
import brussels.boost.dialogue.SaidBy;
import brussels.boost.dialogue.TakenCard;
import brussels.boost.dialogue.domain.KeepWords;
import brussels.boost.dialogue.domain.ShowDialogue;
import brussels.boost.dialogue.domain.TalkLanguage;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.Arrays;
import java.util.List;

/** The words of what matters, then of what helps; every line may stay empty. */
public record WordsPage(Screen screen, List<Line> matters, List<Line> helps, List<Choice> languages, List<Choice> saidBy, List<Choice> audiences) {
    /** One card and what was said with it. */
    public record Line(Lying card, String words, String language, String by, String audience) {}

    static WordsPage of(ShowDialogue.Shown shown, Page page) {
        Screen screen = Screen.of(shown.session(), page, 3, "words");
        List<TakenCard> chosen = MattersPage.chosen(shown.taken());
        return new WordsPage(screen,
                chosen.stream().map(card -> line(card, shown, screen, page)).toList(),
                shown.taken().stream().filter(card -> card.on(Pile.HELPS) && card.rank() == null)
                        .map(card -> line(card, shown, screen, page)).toList(),
                TalkLanguage.ALL.stream().map(language -> Choice.of(language.code(), language.name())).toList(),
                Arrays.stream(SaidBy.values()).map(by -> Choice.of(by.name(), page.t("dialogue.saidBy." + by))).toList(),
                List.of(audience(Audience.Kind.PERSON, page), audience(Audience.Kind.CIRCLE, page)));
    }

    private static Choice audience(Audience.Kind audience, Page page) {
        return Choice.of(audience.name(), page.t("dialogue.audience." + audience));
    }

    private static Line line(TakenCard card, ShowDialogue.Shown shown, Screen screen, Page page) {
        Said said = card.said();
        SaidBy by = said != null ? said.by() : shown.session().interpreter() ? SaidBy.INTERPRETER : SaidBy.PERSON;
        return new Line(MattersPage.view(card, shown, screen, page), said == null ? "" : said.words(),
                said == null ? shown.session().language() : said.language(), by.name(), card.audience().name());
    }

    /** The same page with what was just typed, when something of it is refused. */
    WordsPage retyped(List<KeepWords.Line> typed) {
        return new WordsPage(screen, retyped(matters, typed), retyped(helps, typed), languages, saidBy, audiences);
    }

    private static List<Line> retyped(List<Line> lines, List<KeepWords.Line> typed) {
        return lines.stream().map(line -> typed.stream().filter(other -> other.item().equals(line.card().item())).findFirst()
                .map(other -> new Line(line.card(), other.words(), other.language(), other.by().name(), other.audience().name()))
                .orElse(line)).toList();
    }

    public boolean isEmpty() {
        return matters.isEmpty() && helps.isEmpty();
    }
}
