package brussels.boost.access.domain.signin;

import java.util.Locale;

/** By which door somebody came in. */
public enum Way {
    PASSWORD,
    LINK,
    DEMO,
    PASSKEY,
    /** The sign-in of their own organisation. */
    ISSUER;

    /** How the journal names it. */
    String act() {
        return "access.signedIn." + name().toLowerCase(Locale.ROOT);
    }
}
