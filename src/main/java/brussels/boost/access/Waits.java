package brussels.boost.access;

import brussels.boost.platform.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the actor on their home page, and what came in there, contributed as a bean by the module that owns
 * it. Nothing on that page is late: a thing that waits says since when or for when, and that is all.
 */
public interface Waits {
    /** At most one statement and fifty rows for the whole list. @param since when the actor last looked, for what came in */
    List<Wait> of(CircleAccess circle, Instant since);

    /** In which of the two lists it stands. */
    enum Kind {
        WAITS,
        CAME_IN
    }

    /**
     * @param person whom it is about; null for somebody who has no file yet
     * @param key message of its sentence: {0} is the person's name, {1} the words
     * @param words already unsealed, or null
     * @param icon of the kit
     * @param on a day it is for, or came on
     */
    record Wait(@Nullable PersonId person, Kind kind, String key, @Nullable String words, String icon, @Nullable LocalDate on, String href) {}
}
