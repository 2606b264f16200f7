package brussels.boost.helpdesk;

/** Who asks. Never whom it is about. */
public enum Caller {
    PROFESSIONAL,
    PERSON,
    CARER
}
