package brussels.boost.dialogue.domain;

import brussels.boost.access.Act;

/** What the person reads about this module on "who looked"; one line for all the moves of a conversation's kind. */
final class DialogueActs {
    static final Act HELD = Act.of("dialogue.held");
    static final Act READ = Act.of("dialogue.read");
    static final Act REMOVED = Act.of("dialogue.removed");

    private DialogueActs() {}
}
