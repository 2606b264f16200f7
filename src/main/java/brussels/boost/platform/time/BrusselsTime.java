package brussels.boost.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The only place that knows the time zone: instants are UTC, the dates people mean are Brussels'. */
@Component
public class BrusselsTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private final Clock clock;

    BrusselsTime() {
        this(Clock.systemUTC());
    }

    public BrusselsTime(Clock clock) {
        this.clock = clock;
    }

    /** Now, cut to the microseconds PostgreSQL keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return dateOf(clock.instant());
    }

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
