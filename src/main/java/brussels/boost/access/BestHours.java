package brussels.boost.access;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/** When somebody is best called, in Brussels time: some days of the week, from an hour to an hour. */
public record BestHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
    public BestHours {
        if (days.isEmpty() || !from.isBefore(to)) {
            throw new IllegalArgumentException("best hours need a day and an end after the beginning");
        }
        days = EnumSet.copyOf(days);
    }

    /** @param brussels the hour on the wall there */
    public boolean contains(LocalDateTime brussels) {
        LocalTime time = brussels.toLocalTime();
        return days.contains(brussels.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(to);
    }
}
