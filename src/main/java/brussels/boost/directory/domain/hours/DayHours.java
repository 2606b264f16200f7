package brussels.boost.directory.domain.hours;

import java.util.List;

/**
 * What the text says of one day.
 *
 * @param open in order, without overlap
 * @param certain false where the text says "unknown", names sunrise or sunset, or leaves the end open
 */
public record DayHours(List<Span> open, boolean certain) {
    static final DayHours CLOSED = new DayHours(List.of(), true);
}
