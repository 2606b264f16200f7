package brussels.boost.directory.domain.importing;

import brussels.boost.directory.domain.hours.OpeningHours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Hours of HSDS (RFC 5545 in 3.0; one weekday a row, and holidays apart, in 1.1) in the grammar of OpenStreetMap. */
final class HsdsHours {
    private final LocalDate today;

    HsdsHours(LocalDate today) {
        this.today = today;
    }

    /**
     * @param text empty when nothing in it can be said by the week or the month
     * @param words of what cannot
     * @param over whether some of them held until a day that is past
     */
    record Told(String text, List<String> words, boolean over) {
        /** For a place, which has one line for both. */
        String any() {
            return text.isEmpty() ? String.join("; ", words) : text;
        }
    }

    /** Who also tells them in the grammar we keep is believed. @param exceptions holidays and days of other hours */
    Told of(List<Map<String, String>> schedules, List<Map<String, String>> exceptions) {
        List<String> descriptions = schedules.stream().map(one -> one.getOrDefault("description", "")).distinct().toList();
        if (descriptions.size() == 1 && descriptions.getFirst().matches(".*\\d:\\d\\d.*") && OpeningHours.read(descriptions.getFirst()).isPresent()) {
            return new Told(descriptions.getFirst(), List.of(), false);
        }
        List<Map<String, String>> holding = schedules.stream().filter(one -> !HsdsWindow.of(one).isOver(today)).toList();
        var words = new ArrayList<String>();
        var byWindow = new LinkedHashMap<String, Map<HsdsDay, List<String>>>();
        byWindow.put("", new TreeMap<>());
        for (var schedule : holding) {
            String span = span(schedule);
            List<HsdsDay> days = HsdsDay.of(schedule);
            if (span.isEmpty() || days.isEmpty()) {
                words.add(schedule.getOrDefault("description", "").isBlank() ? schedule.getOrDefault("notes", "") : schedule.getOrDefault("description", ""));
            }
            for (HsdsDay day : span.isEmpty() ? List.<HsdsDay>of() : days) {
                List<String> spans = byWindow.computeIfAbsent(HsdsWindow.of(schedule).text(today), _ -> new TreeMap<>()).computeIfAbsent(day, _ -> new ArrayList<>());
                if (!spans.contains(span)) {
                    spans.add(span);
                }
            }
        }
        String usual = byWindow.entrySet().stream().map(window -> rules(window.getKey(), window.getValue())).filter(text -> !text.isEmpty()).reduce((one, more) -> one + ", " + more).orElse("");
        String text = usual.isEmpty() ? "" : Stream.concat(Stream.of(usual), exceptions(exceptions)).reduce((one, more) -> one + "; " + more).orElse("");
        return new Told(text, words.stream().filter(one -> !one.isBlank()).distinct().toList(), holding.size() < schedules.size());
    }

    /** Days of the same hours together; a day of the month comes beside the weekly ones. */
    private static String rules(String window, Map<HsdsDay, List<String>> byDay) {
        var weekly = new LinkedHashMap<String, List<String>>();
        var monthly = new LinkedHashMap<String, List<String>>();
        byDay.forEach((day, spans) -> (day.nth() == 0 ? weekly : monthly).computeIfAbsent(String.join(",", spans.stream().sorted().toList()), _ -> new ArrayList<>()).add(day.text()));
        String each = String.join(window.isEmpty() ? "; " : ", ", lines(window, weekly));
        return Stream.concat(Stream.of(each), lines(window, monthly).stream()).filter(line -> !line.isEmpty()).reduce((one, more) -> one + ", " + more).orElse("");
    }

    private static List<String> lines(String window, Map<String, List<String>> bySpans) {
        return bySpans.entrySet().stream().map(entry -> window + String.join(",", entry.getValue()) + " " + entry.getKey()).toList();
    }

    /** Of days to come: closed, or open at other hours than usual. */
    private Stream<String> exceptions(List<Map<String, String>> exceptions) {
        return exceptions.stream().filter(one -> HsdsWindow.date(one.getOrDefault("start_date", "")) != null).filter(one -> !HsdsWindow.holiday(one).isOver(today))
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(HsdsWindow.date(one.getOrDefault("start_date", ""))))).flatMap(one -> {
                    boolean closed = one.getOrDefault("closed", "").toLowerCase(Locale.ROOT).matches("y|yes|true|1|t|oui|ja");
                    String span = closed ? "off" : span(one);
                    return span.isEmpty() ? Stream.empty() : Stream.of(HsdsWindow.holiday(one).days() + " " + span);
                });
    }

    private static String span(Map<String, String> schedule) {
        String span = time(schedule, "opens_at") + "-" + time(schedule, "closes_at");
        return span.length() == 11 ? span : "";
    }

    private static String time(Map<String, String> schedule, String column) {
        String raw = schedule.getOrDefault(column, "").strip();
        return raw.matches("\\d{1,2}:\\d{2}.*") ? (raw.charAt(1) == ':' ? "0" + raw : raw).substring(0, 5) : "";
    }
}
