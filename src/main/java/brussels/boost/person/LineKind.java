package brussels.boost.person;

/** The two things to know before going there. */
public enum LineKind {
    HOW_TO_BE,
    WHERE_TO_FIND
}
