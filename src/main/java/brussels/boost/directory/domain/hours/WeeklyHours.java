package brussels.boost.directory.domain.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Hours by day of the week, as an editor gives them and as a page shows them: neighbouring days alike are one line. */
public record WeeklyHours(List<Line> lines) {
    /** From one day to another, both included. */
    public record Line(DayOfWeek from, DayOfWeek until, List<Span> open) {}

    /** The week that holds this day, as the text has it then: exceptions and holidays of that week included. */
    public static WeeklyHours of(OpeningHours hours, LocalDate day) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        List<List<Span>> days = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            days.add(hours.on(monday.plusDays(i)).open());
        }
        return lines(days);
    }

    /** A week without a public holiday, soon. */
    public static WeeklyHours ordinary(OpeningHours hours, LocalDate today) {
        LocalDate monday = today.with(DayOfWeek.MONDAY);
        while (monday.datesUntil(monday.plusDays(7)).anyMatch(BelgianHolidays::isHoliday)) {
            monday = monday.plusDays(7);
        }
        return of(hours, monday);
    }

    /** Days left out are closed. */
    public static WeeklyHours of(Map<DayOfWeek, List<Span>> days) {
        List<List<Span>> week = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            week.add(Span.joined(days.getOrDefault(day, List.of())));
        }
        return lines(week);
    }

    private static WeeklyHours lines(List<List<Span>> days) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Line last = lines.isEmpty() ? null : lines.getLast();
            if (last != null && last.open().equals(days.get(i))) {
                lines.set(lines.size() - 1, new Line(last.from(), DayOfWeek.of(i + 1), last.open()));
            } else {
                lines.add(new Line(DayOfWeek.of(i + 1), DayOfWeek.of(i + 1), days.get(i)));
            }
        }
        return new WeeklyHours(List.copyOf(lines));
    }

    /** The text of the grammar; holidays are closed unless the place says otherwise. Empty when nothing is open. */
    public String text(boolean openOnHolidays) {
        String week = lines.stream().filter(line -> !line.open().isEmpty()).map(WeeklyHours::text).collect(Collectors.joining("; "));
        return week.isEmpty() || openOnHolidays ? week : week + "; PH off";
    }

    private static String text(Line line) {
        String days = line.from() == line.until() ? code(line.from()) : code(line.from()) + "-" + code(line.until());
        return days + " " + line.open().stream().map(span -> time(span.from()) + "-" + time(span.until())).collect(Collectors.joining(","));
    }

    private static String code(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1, 2).toLowerCase(Locale.ROOT);
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
