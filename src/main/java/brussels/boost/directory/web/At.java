package brussels.boost.directory.web;

import brussels.boost.directory.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * Where a search is shown: the directory's own page, or a pane of another.
 *
 * @param address of that page
 * @param pane a row opens beside the results, on the same page, instead of leaving it
 * @param opened the row that is open
 */
public record At(String address, boolean pane, @Nullable ServiceId opened) {
    static final At DIRECTORY = new At("/directory", false, null);

    /** The address of a search there. */
    String of(String query) {
        return query.isEmpty() ? address : address + "?" + query;
    }

    /** Where a row leads. */
    String row(String query, ServiceId id) {
        return pane ? of(query.isEmpty() ? "service=" + id : query + "&service=" + id) : "/directory/" + id;
    }
}
