package brussels.boost.plan.domain.letter;

import brussels.boost.access.Audience;
import brussels.boost.plan.Words;
import brussels.boost.plan.domain.Priority;
import brussels.boost.plan.domain.Step;
import brussels.boost.plan.domain.letter.Letter;
import brussels.boost.plan.domain.letter.LetterLanguage;
import java.util.UUID;

/** A line of the plan that a letter may quote. @param sensitive not without asking the person first @param step else something that matters */
public record Quotable(UUID id, Words words, boolean sensitive, boolean step) {
    public static Quotable of(Priority priority) {
        return new Quotable(priority.id().value(), priority.words(), delicate(priority), false);
    }

    /** A step is as delicate as what it belongs to. */
    public static Quotable of(Step step, boolean underDelicate) {
        return new Quotable(step.id().value(), step.words(), underDelicate || step.audience().kind() != Audience.Kind.CIRCLE, true);
    }

    static boolean delicate(Priority priority) {
        return priority.sensitive() || priority.audience().kind() != Audience.Kind.CIRCLE;
    }

    /** In the language of the letter when it was said or translated so, else as it was said. */
    public Letter.Line in(LetterLanguage language) {
        String french = words.french();
        if (words.language().equals(language.tag()) || french == null || french.isBlank()) {
            return Letter.Line.of(words.language(), words.text());
        }
        return Letter.Line.of("fr", french);
    }
}
