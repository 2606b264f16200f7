package brussels.boost.plan.web;

import brussels.boost.plan.domain.letter.LetterKind;
import java.util.List;

/** Which letters there are. */
public record LetterKindsPage(List<LetterKind> kinds) {}
