package brussels.boost.directory.domain.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A day of the week, or with a number the first, second or last one of each month. @param weekday from 0 @param nth 0: every week */
record HsdsDay(int nth, int weekday) implements Comparable<HsdsDay> {
    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    /** None when it is neither of each week nor of each month: every second week, or days by their date. */
    static List<HsdsDay> of(Map<String, String> schedule) {
        String frequency = schedule.getOrDefault("freq", "").toUpperCase(Locale.ROOT);
        String interval = schedule.getOrDefault("interval", "").strip().replaceAll("\\.0+$", "");
        boolean each = interval.isEmpty() || interval.equals("1");
        if (!each || !frequency.matches("|WEEKLY|DAILY|MONTHLY")) {
            return List.of();
        }
        var days = new ArrayList<HsdsDay>();
        for (String word : words(schedule, frequency)) {
            HsdsDay day = word(word);
            if (day == null || (day.nth() == 0) == frequency.equals("MONTHLY")) {
                return List.of();
            }
            days.add(day);
        }
        return days;
    }

    private static List<String> words(Map<String, String> schedule, String frequency) {
        String days = schedule.getOrDefault("byday", "").isBlank() ? schedule.getOrDefault("weekday", "") : schedule.getOrDefault("byday", "");
        var first = HsdsWindow.date(schedule.getOrDefault("dtstart", ""));
        if (days.isBlank() && frequency.equals("DAILY")) {
            return DAYS;
        }
        if (days.isBlank() && frequency.equals("WEEKLY") && first != null) {
            return List.of(DAYS.get(first.getDayOfWeek().getValue() - 1));
        }
        return List.of(days.strip().split("[,; ]+")).stream().filter(word -> !word.isEmpty()).toList();
    }

    private static @org.jspecify.annotations.Nullable HsdsDay word(String word) {
        if (word.matches("[1-7]")) {
            return new HsdsDay(0, Integer.parseInt(word) - 1);
        }
        String name = word.replaceAll("[-+\\d]", "").toLowerCase(Locale.ROOT);
        String number = word.replaceAll("[^-\\d]", "");
        for (int i = 0; i < DAYS.size(); i++) {
            if (name.startsWith(DAYS.get(i).toLowerCase(Locale.ROOT)) && number.matches("|-?[1-5]")) {
                return new HsdsDay(number.isEmpty() ? 0 : Integer.parseInt(number), i);
            }
        }
        return null;
    }

    String text() {
        return DAYS.get(weekday) + (nth == 0 ? "" : "[" + nth + "]");
    }

    @Override
    public int compareTo(HsdsDay other) {
        return Comparator.comparingInt(HsdsDay::nth).thenComparingInt(HsdsDay::weekday).compare(this, other);
    }
}
