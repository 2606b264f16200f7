package brussels.boost.referral;

/** How a service is asked. */
public enum Way {
    /** A link by mail, answered without account. */
    LINK,
    /** On the page of colleagues who have an account and answer for that service. */
    PARTNER,
    /** One printed page, with the link's code. */
    LETTER,
    /** Said on the telephone, then noted. */
    PHONE
}
