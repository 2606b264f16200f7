package brussels.boost.hsds.domain;

import brussels.boost.directory.PublishedEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Hours as rows: one for each span with its days; the text itself goes with each, for what a week cannot say. */
final class ScheduleRows {
    private final Tables tables;

    ScheduleRows(Tables tables) {
        this.tables = tables;
    }

    /** @param column of what they hang on */
    void of(PublishedEntry entry, String text, String column, String id) {
        var days = new LinkedHashMap<String, List<String>>();
        entry.week(text).forEach(open -> days.computeIfAbsent(time(open.from()) + " " + time(open.until()), _ -> new ArrayList<>()).add(open.day().name().substring(0, 2)));
        days.forEach((span, on) -> tables.add("schedules", "id", EntryRows.id(id + " open " + span), column, id, "freq", "WEEKLY", "interval", "1", "wkst", "MO", "byday", String.join(",", on),
                "description", text, "opens_at", span.split(" ")[0], "closes_at", span.split(" ")[1]));
        if (days.isEmpty() && !text.isEmpty()) {
            tables.add("schedules", "id", EntryRows.id(id + " open"), column, id, "description", text);
        }
    }

    private static String time(int minute) {
        return minute == 24 * 60 ? "23:59" : "%02d:%02d".formatted(minute / 60 % 24, minute % 60);
    }
}
