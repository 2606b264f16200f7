package brussels.boost.referral;

/** How one came to see that something is lacking. */
public enum GapKind {
    /** A search in the directory that found nothing. */
    EMPTY_SEARCH,
    /** A service said no. */
    REFUSED,
    /** A service never answered. */
    EXPIRED,
    /** It exists, and one waits too long. */
    WAIT,
    /** The helpdesk looked, and found nothing. */
    NOTHING_FOUND,
    /** Somebody says so. */
    REPORTED
}
