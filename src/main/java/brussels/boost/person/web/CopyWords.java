package brussels.boost.person.web;

import brussels.boost.platform.web.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** How a field of the copy reads: dates as people say them, codes by their word, acts as their sentence. */
final class CopyWords {
    private CopyWords() {}

    static String said(Page page, String field, String value, Map<String, String> row) {
        if (field.equals("act")) {
            return page.keyOrText("journal." + value).equals("journal." + value) ? value : page.t("journal." + value, row.getOrDefault("name", ""));
        }
        if (field.equals("papers")) {
            return Arrays.stream(value.split(", ")).map(paper -> page.t("agenda.trip.paper." + paper)).collect(Collectors.joining(", "));
        }
        if (field.equals("withheld")) {
            return page.t("person.copy.withheld.line");
        }
        if (value.equals("t") || value.equals("f")) {
            return page.t(value.equals("t") ? "export.yes" : "export.no");
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return page.date(LocalDate.parse(value));
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d.*")) {
            return page.when(instant(value));
        }
        String key = "export.value." + value;
        String word = page.keyOrText(key);
        return word.equals(key) ? value : word;
    }

    /** As PostgreSQL writes it, or as Java does. */
    private static Instant instant(String value) {
        String text = value.replace(' ', 'T');
        return java.time.OffsetDateTime.parse(text.matches(".*[+-]\\d\\d$") ? text + ":00" : text).toInstant();
    }
}
