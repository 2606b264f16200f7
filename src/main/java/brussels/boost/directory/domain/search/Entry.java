package brussels.boost.directory.domain.search;

import brussels.boost.directory.domain.Listing;
import brussels.boost.directory.domain.hours.OpeningHours;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One listing as the index holds it: its hours understood once, its places as points. */
record Entry(Listing listing, @Nullable OpeningHours hours, List<Point> points) {
    static Entry of(Listing listing) {
        Optional<OpeningHours> hours = listing.hours().isBlank() ? Optional.empty() : OpeningHours.read(listing.hours());
        return new Entry(listing, hours.orElse(null), listing.places().stream().flatMap(place -> Point.of(place).stream()).toList());
    }

    /** Metres to the nearest of its places; null when it has none on a map. */
    @Nullable Double metres(@Nullable Point from) {
        return from == null ? null : points.stream().map(from::metres).min(Double::compare).orElse(null);
    }

    boolean hasUnit(String code) {
        return Stream.concat(listing.areas().stream(), listing.places().stream().map(Listing.Spot::unit)).anyMatch(unit -> Objects.equals(unit, code));
    }
}
