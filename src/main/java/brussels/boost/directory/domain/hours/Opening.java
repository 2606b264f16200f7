package brussels.boost.directory.domain.hours;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether a place is open at a moment, local time of Brussels.
 *
 * @param until when it changes: closes if open, opens if closed; null when not within two weeks, or not known
 * @param holiday the day is a public holiday and the hours say nothing about holidays: better to call first
 */
public record Opening(State state, @Nullable LocalDateTime until, boolean holiday) {
    /** What can be said. */
    public enum State {
        OPEN,
        CLOSED,
        /** No hours were given, or they cannot be answered by a clock. */
        UNKNOWN
    }

    static final Opening UNKNOWN = new Opening(State.UNKNOWN, null, false);

    public boolean open() {
        return state == State.OPEN;
    }
}
