package brussels.boost.carer;

/** What a line of a carer's space says: something they need, or something they carry. */
public enum LineKind {
    NEED,
    TASK
}
