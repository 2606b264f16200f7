package brussels.boost.referral.domain.gaps;

import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.text.IdentityScanner;

/** Who may read and tell what is lacking, and what a sentence about it may hold. */
public final class GapPolicy {
    static final int LONGEST_WORDS = 400;

    private GapPolicy() {}

    /** Counts of services and searches: whoever works here. */
    static void mayRead(Actor actor) {
        if (!(actor instanceof Actor.Professional)) {
            throw Refusal.forbidden("gaps.refusal.workers");
        }
    }

    /** Whoever is signed in: a person and a carer know what they did not find. */
    static void mayTell(Actor actor) {
        if (actor.account() == null) {
            throw Refusal.forbidden("gaps.refusal.signIn");
        }
    }

    /** Names and numbers leave it; it is never refused for them. */
    static String sentence(String words, String field, int longest) {
        String clean = IdentityScanner.clean(words.strip());
        if (clean.isEmpty()) {
            throw Refusal.invalid(field, "gaps.refusal.empty");
        }
        if (clean.length() > longest) {
            throw Refusal.invalid(field, "gaps.refusal.long");
        }
        return clean;
    }
}
