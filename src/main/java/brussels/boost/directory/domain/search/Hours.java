package brussels.boost.directory.domain.search;

import brussels.boost.directory.domain.hours.OpeningHours;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The different opening hours there are: many places share the same, and the clock is asked once for all of them. */
final class Hours {
    private final Map<OpeningHours, Integer> numbers = new IdentityHashMap<>();
    private final List<OpeningHours> different = new ArrayList<>();

    /** The number of these; -1 for none. */
    int number(@Nullable OpeningHours hours) {
        return hours == null ? -1 : numbers.computeIfAbsent(hours, added -> {
            different.add(added);
            return different.size() - 1;
        });
    }

    List<OpeningHours> different() {
        return different;
    }
}
