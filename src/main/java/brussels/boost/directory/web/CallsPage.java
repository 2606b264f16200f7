package brussels.boost.directory.web;

import brussels.boost.directory.domain.freshness.DueEntry;
import java.util.List;

/** Whom to call today. */
public record CallsPage(List<DueEntry> entries) {
    public static String dial(DueEntry entry) {
        return "tel:" + entry.phone().replaceAll("[^+0-9]", "");
    }
}
