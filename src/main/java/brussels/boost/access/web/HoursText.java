package brussels.boost.access.web;

import brussels.boost.access.BestHours;
import brussels.boost.platform.web.Page;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Best hours as people say them: « lundi à vendredi, de 9 h à 17 h ». */
public final class HoursText {
    private HoursText() {}

    public static @Nullable String of(Page page, @Nullable BestHours hours) {
        return hours == null ? null : page.t("circle.hours", days(page, hours), page.time(hours.from()), page.time(hours.to()));
    }

    private static String days(Page page, BestHours hours) {
        List<DayOfWeek> days = hours.days().stream().sorted().toList();
        boolean run = days.size() > 2 && days.getLast().getValue() - days.getFirst().getValue() == days.size() - 1;
        return run ? page.t("circle.days", day(page, days.getFirst()), day(page, days.getLast()))
                : days.stream().map(day -> day(page, day)).collect(Collectors.joining(", "));
    }

    static String day(Page page, DayOfWeek day) {
        return page.weekday(day);
    }
}
