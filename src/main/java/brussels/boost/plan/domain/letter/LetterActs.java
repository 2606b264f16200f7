package brussels.boost.plan.domain.letter;

import brussels.boost.access.Act;

/** What the journal keeps of letters. */
final class LetterActs {
    static final Act LETTERS_READ = Act.of("plan.letter.read");
    static final Act LETTER_MADE = Act.of("plan.letter.made");
    static final Act LETTER_PRINTED = Act.of("plan.letter.printed");
    static final Act LETTER_REMOVED = Act.of("plan.letter.removed");
    static final Act LETTER_RESTORED = Act.of("plan.letter.restored");

    private LetterActs() {}
}
