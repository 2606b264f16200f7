package brussels.boost.helpdesk;

/** How a question comes in; the three are equal. */
public enum Channel {
    CALL,
    MAIL,
    /** Somebody asked to be called. */
    CALL_BACK
}
