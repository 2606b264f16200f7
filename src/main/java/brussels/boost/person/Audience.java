package brussels.boost.person;

/** Who reads one line, from the narrowest; the grants of the circle stay the ceiling. */
public enum Audience {
    AUTHOR,
    PERSON,
    NAMED,
    CIRCLE
}
