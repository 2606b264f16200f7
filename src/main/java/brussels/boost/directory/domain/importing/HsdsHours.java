package brussels.boost.directory.domain.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Weekly hours of HSDS (RFC 5545 in 3.0, one weekday a row in 1.1) in the grammar of OpenStreetMap. */
final class HsdsHours {
    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    private HsdsHours() {}

    /** Each week the same, and still so; "1MO", the first Monday of a month, is not, nor is every second week. */
    static boolean isWeekly(Map<String, String> schedule) {
        String frequency = schedule.getOrDefault("freq", "WEEKLY").toUpperCase(Locale.ROOT);
        String interval = schedule.getOrDefault("interval", "").strip().replaceAll("\\.0+$", "");
        boolean often = frequency.isBlank() || frequency.equals("WEEKLY") || frequency.equals("DAILY");
        return often && (interval.isEmpty() || interval.equals("1")) && !schedule.getOrDefault("byday", "").matches("(?i).*\\d[A-Z]{2}.*");
    }

    /** Empty when there is nothing weekly in them. */
    static String of(List<Map<String, String>> schedules) {
        var byDay = new TreeMap<Integer, List<String>>();
        for (var schedule : schedules) {
            String hours = time(schedule, "opens_at") + "-" + time(schedule, "closes_at");
            if (hours.length() == 11) {
                for (String day : days(schedule).split("[,; ]+")) {
                    int number = day(day);
                    if (number >= 0 && !byDay.computeIfAbsent(number, _ -> new ArrayList<>()).contains(hours)) {
                        byDay.computeIfAbsent(number, _ -> new ArrayList<>()).add(hours);
                    }
                }
            }
        }
        var byHours = new LinkedHashMap<String, List<String>>();
        byDay.forEach((day, hours) -> byHours.computeIfAbsent(String.join(",", hours.stream().sorted().toList()), _ -> new ArrayList<>()).add(DAYS.get(day)));
        return String.join("; ", byHours.entrySet().stream().map(entry -> String.join(",", entry.getValue()) + " " + entry.getKey()).toList());
    }

    private static String days(Map<String, String> schedule) {
        String days = schedule.getOrDefault("byday", schedule.getOrDefault("weekday", ""));
        return days.isBlank() && schedule.getOrDefault("freq", "").equalsIgnoreCase("DAILY") ? String.join(",", DAYS) : days;
    }

    private static String time(Map<String, String> schedule, String column) {
        String raw = schedule.getOrDefault(column, "").strip();
        return raw.matches("\\d{1,2}:\\d{2}.*") ? (raw.charAt(1) == ':' ? "0" + raw : raw).substring(0, 5) : "";
    }

    private static int day(String word) {
        String clean = word.replaceAll("[-+\\d]", "").toLowerCase(Locale.ROOT);
        if (clean.isEmpty() && word.matches("[1-7]")) {
            return Integer.parseInt(word) - 1;
        }
        for (int i = 0; i < DAYS.size(); i++) {
            if (clean.startsWith(DAYS.get(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }
}
