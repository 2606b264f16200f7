package brussels.boost.dialogue;

/** Who may read one line, never wider than what the person opened to each member of the circle. */
public enum Audience {
    /** Whoever wrote it. */
    AUTHOR,
    /** Whoever wrote it, and the person. */
    PERSON,
    /** The same, and the members named. */
    NAMED,
    /** Everybody to whom the person opened what matters to them. */
    CIRCLE
}
