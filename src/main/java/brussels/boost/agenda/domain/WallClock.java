package brussels.boost.agenda.domain;

import brussels.boost.platform.time.BrusselsTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * From the clock on a wall in Brussels to an instant. In the night of March an hour does not exist: it becomes the
 * hour after. In the night of October one exists twice: the first is meant.
 */
final class WallClock {
    private WallClock() {}

    /** Without an hour: the beginning of that day. */
    static Instant instant(LocalDate day, @Nullable LocalTime time) {
        return time == null ? day.atStartOfDay(BrusselsTime.ZONE).toInstant() : day.atTime(time).atZone(BrusselsTime.ZONE).toInstant();
    }
}
