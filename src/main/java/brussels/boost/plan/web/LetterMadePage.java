package brussels.boost.plan.web;

import brussels.boost.plan.domain.letter.ReadLetters;

/** One letter as it is printed. */
public record LetterMadePage(String pid, ReadLetters.Made made) {}
