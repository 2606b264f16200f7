package brussels.boost.referral;

import brussels.boost.platform.security.Actor;

/** What is lacking, told by the modules that notice it. */
public interface Gaps {
    /** Counted once for its id; who told it is not kept. */
    void report(Actor actor, NewGap gap);

    /** In words; the actor hears what became of it. */
    void tell(Actor actor, NewReport report);
}
