package brussels.boost.access;

import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person is erased: every row about them in every module, their key, and their account if it was nothing else. The
 * register keeps an identifier that leads nowhere and the date, so that a restored backup erases them again.
 */
public interface Erasure {
    /** One line of the register. */
    record Erased(PersonId person, Instant at) {}

    /** Outside any transaction: it opens its own, as a named job about this person. @return how many rows went */
    int run(PersonId person);

    /** Newest first, fifty at a time. For the privacy officer. */
    List<Erased> register(Actor.Professional officer, @Nullable Instant before);
}
