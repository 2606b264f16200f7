package brussels.boost.access;

import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.Set;
import java.util.function.Function;

/**
 * What a member of the circle sees, seen by whoever may change the circle: the same pages over the same rows, by that
 * member's rights, read only. What the member wrote for nobody else stays theirs.
 */
public interface Eyes {
    /** @param whose name the circle has for them */
    record Seen<T>(String whose, T seen) {}

    /** Written in the journal as what it is. */
    default <T> Seen<T> through(Actor actor, PersonId person, MemberId member, Function<PatientAccess, T> look) {
        return through(actor, person, member, Set.of(), look);
    }

    /** @param toCome what would be open to them, also before they said yes; of it, what the looker reads themself. Empty for what is open today */
    <T> Seen<T> through(Actor actor, PersonId person, MemberId member, Set<Family> toCome, Function<PatientAccess, T> look);
}
