package brussels.boost.plan.web;

import brussels.boost.plan.domain.letter.LetterKind;
import java.util.List;

/** Letters on the record page: each is one press away. */
public record LetterPart(String pid, boolean mayMake, List<LetterKind> kinds) {}
