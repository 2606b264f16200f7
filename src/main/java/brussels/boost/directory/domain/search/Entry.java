package brussels.boost.directory.domain.search;

import brussels.boost.directory.domain.Listing;
import brussels.boost.directory.domain.hours.OpeningHours;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One listing as the index holds it: its hours understood once, its places as points. */
record Entry(Listing listing, @Nullable OpeningHours hours, List<Point> points) {
    static Entry of(Listing listing, @Nullable OpeningHours hours) {
        return new Entry(listing, hours, listing.places().stream().flatMap(place -> Point.of(place).stream()).toList());
    }
}
