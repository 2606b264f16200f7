package brussels.boost.directory.web;

import brussels.boost.directory.domain.StaleEntry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries, what was not checked for longest first. */
public record EditPage(List<StaleEntry> entries, LocalDate today) {
    private static final int PAGE = 40;

    public @Nullable String next() {
        if (entries.size() < PAGE) {
            return null;
        }
        StaleEntry last = entries.getLast();
        return "/directory/edit?checked=" + (last.checkedOn() == null ? "0001-01-01" : last.checkedOn()) + "&after=" + last.id();
    }
}
