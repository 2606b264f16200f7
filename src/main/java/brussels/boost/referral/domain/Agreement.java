package brussels.boost.referral.domain;

import java.time.LocalDate;

/** That the person agreed to this very request: who said so, how, and when. */
public record Agreement(By by, How how, LocalDate on) {
    /** Who gave it. */
    public enum By {
        PERSON,
        REPRESENTATIVE
    }

    /** How it was given. */
    public enum How {
        ORAL,
        ORAL_WITNESS,
        SIGNED,
        /** By the person, signed in. */
        ON_SCREEN
    }
}
