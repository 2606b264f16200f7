package brussels.boost.plan.web;

import brussels.boost.plan.domain.letter.LetterChoices;
import brussels.boost.plan.domain.letter.LetterKind;
import brussels.boost.plan.domain.letter.Quotable;
import brussels.boost.plan.domain.letter.ReadLetters;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.List;
import java.util.UUID;

/** The page on which a letter is made: everything is ready, nothing has to be filled in. */
public record LetterMakePage(String pid, boolean oneself, ReadLetters.Table table) {
    public LetterChoices choices() {
        return table.choices();
    }

    public LetterKind kind() {
        return table.kind();
    }

    public boolean ticked(UUID id) {
        return choices().quoted().contains(id);
    }

    public boolean asked(UUID id) {
        return choices().asked().contains(id);
    }

    /** The printed name, ready to be made whole. */
    public String name() {
        return choices().name().isEmpty() ? table.name() : choices().name();
    }

    public String day() {
        return choices().day() == null ? "" : choices().day().toString();
    }

    public List<Choice> languages() {
        return List.of(Choice.of("fr", "Français"), Choice.of("nl", "Nederlands"));
    }

    public List<Choice> audiences(Page page) {
        return Choices.audiences(page, table.name(), oneself);
    }

    public List<Quotable> quotable() {
        return table.quotable();
    }
}
