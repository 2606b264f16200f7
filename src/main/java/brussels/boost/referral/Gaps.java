package brussels.boost.referral;

import brussels.boost.platform.security.Actor;
import java.time.LocalDate;

/** What is lacking, told by the modules that notice it. */
public interface Gaps {
    /** Counted once for its id; who told it is not kept. */
    void report(Actor actor, NewGap gap);

    /** The same, noticed on an earlier day. */
    void reportOn(Actor actor, LocalDate day, NewGap gap);

    /** In words; the actor hears what became of it. */
    void tell(Actor actor, NewReport report);
}
