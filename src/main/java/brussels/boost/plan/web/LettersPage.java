package brussels.boost.plan.web;

import brussels.boost.plan.domain.letter.LetterKind;
import brussels.boost.plan.domain.letter.ReadLetters;

/** What letters can be about, and those made before. */
public record LettersPage(String pid, boolean oneself, ReadLetters.Drawer drawer) {
    /** The label of a kind, or its subject when that kind is no longer offered. */
    public String label(ReadLetters.Made made, String language) {
        return drawer.kinds().stream().filter(kind -> kind.code().equals(made.kind())).findFirst().map((LetterKind kind) -> kind.label(language))
                .orElse(made.letter().subject());
    }
}
