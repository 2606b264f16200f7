package brussels.boost.carer;

/** How a carer asks: to be called, or because they cannot go on. */
public enum CallKind {
    CALL,
    CANNOT
}
