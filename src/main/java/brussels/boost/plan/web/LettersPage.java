package brussels.boost.plan.web;

import brussels.boost.plan.domain.letter.LetterKind;
import brussels.boost.plan.domain.letter.ReadLetters;
import java.util.List;

/** What letters can be about, and those made before. */
public record LettersPage(String pid, boolean oneself, ReadLetters.Drawer drawer) {
    public List<LetterKind> offered() {
        return drawer.kinds().stream().filter(LetterKind::active).toList();
    }

    /** The label of a kind, or its subject when that kind is gone. */
    public String label(ReadLetters.Made made, String language) {
        return drawer.kinds().stream().filter(kind -> kind.code().equals(made.kind())).findFirst().map((LetterKind kind) -> kind.label(language))
                .orElse(made.letter().subject());
    }
}
