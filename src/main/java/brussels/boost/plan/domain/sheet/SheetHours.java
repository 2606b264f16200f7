package brussels.boost.plan.domain.sheet;

import brussels.boost.access.BestHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** « lundi à vendredi, 9 h à 17 h 30 »: best hours as the sheet prints them, in its common language. */
final class SheetHours {
    private SheetHours() {}

    static String of(BestHours hours) {
        return days(hours.days().stream().sorted().toList()) + ", " + hour(hours.from()) + " à " + hour(hours.to());
    }

    private static String days(List<DayOfWeek> days) {
        boolean inARow = days.getLast().getValue() - days.getFirst().getValue() == days.size() - 1;
        return inARow && days.size() > 2 ? name(days.getFirst()) + " à " + name(days.getLast())
                : days.stream().map(SheetHours::name).collect(Collectors.joining(", "));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    private static String hour(LocalTime time) {
        return time.getHour() + " h" + (time.getMinute() == 0 ? "" : " %02d".formatted(time.getMinute()));
    }
}
