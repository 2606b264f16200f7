package brussels.boost.plan.domain;

/** What part of the journal is shown. */
public enum NoteFilter {
    ALL,
    SAID_BY_PERSON,
    UNEXPECTED,
    MINE
}
