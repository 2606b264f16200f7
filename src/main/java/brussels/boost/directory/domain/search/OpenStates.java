package brussels.boost.directory.domain.search;

import brussels.boost.directory.domain.hours.Opening;
import brussels.boost.directory.domain.hours.OpeningHours;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Whether places are open, worked out once and true until it changes; at midnight all is asked again. */
final class OpenStates {
    private record Known(Opening opening, LocalDateTime from, LocalDateTime until) {
        boolean holds(LocalDateTime now) {
            return !now.isBefore(from) && now.isBefore(until);
        }
    }

    private final Map<OpeningHours, Known> known = new ConcurrentHashMap<>();
    private volatile LocalDate day = LocalDate.MIN;

    Opening at(OpeningHours hours, LocalDateTime now) {
        if (!day.equals(now.toLocalDate())) {
            day = now.toLocalDate();
            known.clear();
        }
        Known before = known.get(hours);
        if (before != null && before.holds(now)) {
            return before.opening();
        }
        Opening opening = hours.at(now);
        LocalDateTime midnight = now.toLocalDate().plusDays(1).atStartOfDay();
        LocalDateTime change = opening.until();
        known.put(hours, new Known(opening, now, change != null && change.isBefore(midnight) ? change : midnight));
        return opening;
    }
}
