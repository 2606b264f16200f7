package brussels.boost.access;

import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import java.time.LocalDate;

/** A relation is over, or will be after its last day. */
public record RelationEnded(PersonId person, MemberId member, How how, LocalDate lastDay) {
    /** Why a relation ends, as the circle keeps it. */
    public enum How {
        PERSON_CHANGED,
        PERSON_ENDED,
        HANDED_OVER,
        MOVED,
        DIED,
        /** The accompaniment is over, or somebody left the circle. */
        LEFT,
        STAND_IN_OVER,
        /** The role they were chosen in has ended; the person says what comes next. */
        ROLE_ENDED
    }
}
