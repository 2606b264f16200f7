package brussels.boost.person;

import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks about their own data: put this right, erase me, give me a copy (GDPR art. 15 to 17). Asked by the
 * person, or by whoever writes their agreements down with them; answered by the privacy officer within a month.
 */
public interface PersonRequests {
    /** What is asked. */
    enum Kind {
        CORRECTION,
        ERASURE,
        COPY
    }

    /** Where it stands. */
    enum State {
        ASKED,
        /** Somebody is on it. */
        TAKEN,
        DONE,
        REFUSED,
        WITHDRAWN;

        public boolean open() {
            return this == ASKED || this == TAKEN;
        }
    }

    /** @param id of the form: sent twice, it is asked once @param words the person's own, or null for none */
    record NewRequest(UUID id, Kind kind, @Nullable String words) {}

    /**
     * One request as the person reads it.
     *
     * @param due the day by which they have an answer
     * @param extendedWhy why it takes two months more, if it does
     */
    record Request(UUID id, Kind kind, State state, @Nullable String words, LocalDate asked, LocalDate due, boolean extended,
            @Nullable String extendedWhy, @Nullable String answer, @Nullable LocalDate answered) {}

    /** In a transaction of its own. @throws brussels.boost.platform.security.Refusal INVALID when a correction says nothing */
    void open(Actor actor, PersonId person, NewRequest request);

    /** The newest first, at most fifty; in a transaction of its own, and the journal says who read them. */
    List<Request> of(Actor actor, PersonId person);

    /** The person changed their mind; nothing happens when it is answered already. */
    void withdraw(Actor actor, PersonId person, UUID request);
}
