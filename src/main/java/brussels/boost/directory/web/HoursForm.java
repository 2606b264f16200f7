package brussels.boost.directory.web;

import brussels.boost.directory.domain.hours.OpeningHours;
import brussels.boost.directory.domain.hours.Span;
import brussels.boost.directory.domain.hours.WeeklyHours;
import brussels.boost.platform.security.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A week as boxes with hours, and back into the grammar. What was not touched stays as it was written. */
public final class HoursForm {
    private static final int SLOTS = 2;
    private static final String WAS = "hoursWas";
    private static final String HOLIDAYS = "holidays";

    private HoursForm() {}

    /** One day. @param slots from and until, as a browser's time field has them; empty where nothing is */
    public record Row(DayOfWeek day, List<Slot> slots) {}

    /** One opening. @param name of the fields, without "_from" and "_until" */
    public record Slot(String name, String from, String until) {}

    static List<Row> rows(String hours, LocalDate today, Map<String, String> sent) {
        Map<DayOfWeek, List<Span>> week = week(hours, today);
        List<Row> rows = new ArrayList<>();
        int slots = Math.max(SLOTS, week.values().stream().mapToInt(List::size).max().orElse(0));
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Span> spans = week.getOrDefault(day, List.of());
            List<Slot> boxes = new ArrayList<>();
            for (int i = 0; i < slots; i++) {
                String name = "h" + day.getValue() + "_" + i;
                boxes.add(new Slot(name, sent.getOrDefault(name + "_from", i < spans.size() ? time(spans.get(i).from()) : ""),
                        sent.getOrDefault(name + "_until", i < spans.size() ? time(spans.get(i).until()) : "")));
            }
            rows.add(new Row(day, boxes));
        }
        return rows;
    }

    /** What the boxes held when they were shown. */
    static String was(String hours, LocalDate today) {
        return WeeklyHours.of(week(hours, today)).text(openOnHolidays(hours));
    }

    static boolean openOnHolidays(String hours) {
        return hours.contains("24/7") || hours.contains("PH") && !hours.contains("PH off") && !hours.contains("PH closed");
    }

    /** The grammar's text; empty when the boxes are as they were shown. @throws Refusal naming the day that cannot be read */
    static Optional<String> read(Map<String, String> sent) {
        if (!sent.containsKey(WAS)) {
            return Optional.empty();
        }
        var wrong = new LinkedHashMap<String, String>();
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Span> spans = new ArrayList<>();
            for (int i = 0; sent.containsKey("h" + day.getValue() + "_" + i + "_from"); i++) {
                String name = "h" + day.getValue() + "_" + i;
                Integer from = minute(sent.getOrDefault(name + "_from", ""));
                Integer until = minute(sent.getOrDefault(name + "_until", ""));
                if (from == null != (until == null) || from != null && from < 0 || until != null && until < 0) {
                    wrong.put(name + "_from", "directory.check.wrong.hours");
                } else if (from != null && until != null) {
                    spans.add(new Span(from, until <= from ? until + Span.DAY : until));
                }
            }
            week.put(day, spans);
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        String text = WeeklyHours.of(week).text(sent.containsKey(HOLIDAYS));
        return text.equals(sent.get(WAS)) ? Optional.empty() : Optional.of(text);
    }

    /** Null when nothing is written; negative when it is no time. */
    private static @Nullable Integer minute(String written) {
        String time = written.strip().toLowerCase(Locale.ROOT).replace('h', ':').replace('.', ':');
        if (time.isEmpty()) {
            return null;
        }
        if (time.matches("\\d{3,4}")) {
            time = time.substring(0, time.length() - 2) + ":" + time.substring(time.length() - 2);
        }
        String[] parts = time.split(":");
        if (!time.matches("\\d{1,2}(:(\\d{2})?)?") || Integer.parseInt(parts[0]) > 24) {
            return -1;
        }
        int minutes = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        return minutes > 59 ? -1 : Integer.parseInt(parts[0]) * 60 + minutes;
    }

    private static Map<DayOfWeek, List<Span>> week(String hours, LocalDate today) {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        Optional<OpeningHours> read = hours.isBlank() ? Optional.empty() : OpeningHours.read(hours);
        read.map(known -> WeeklyHours.ordinary(known, today)).ifPresent(known -> known.lines().forEach(line -> {
            for (int day = line.from().getValue(); day <= line.until().getValue(); day++) {
                week.put(DayOfWeek.of(day), line.open());
            }
        }));
        return week;
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / 60 % 24, minute % 60);
    }
}
