package brussels.boost.access;

import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.function.Function;

/**
 * What a member of the circle sees, seen by whoever may change the circle: the same pages over the same rows, by that
 * member's rights, read only. What the member wrote for nobody else stays theirs.
 */
public interface Eyes {
    /** Written in the journal as what it is. */
    <T> T through(Actor actor, PersonId person, MemberId member, Function<PatientAccess, T> look);
}
