package brussels.boost.directory.domain.search;

import brussels.boost.directory.domain.Listing;
import brussels.boost.directory.domain.hours.Opening;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The published rule of the order: words, then distance, freshness and fit ({@link Hit.Why}). It knows no partner, no
 * payment and no own organisation; what is equal turns from day to day, so that nobody is always first.
 */
final class Ranking {
    private static final double HALF_AT_METRES = 1000;
    private static final int FRESH_DAYS = 180;
    private static final int STALE_DAYS = 730;
    /** Somewhere in the middle: not knowing is neither near nor far. */
    private static final double UNKNOWN = 0.3;

    private Ranking() {}

    static List<Hit> order(Stream<Hit> hits, LocalDate today) {
        return hits.sorted(Comparator.comparingLong((Hit hit) -> -Math.round(hit.why().score() * 1000))
                .thenComparingInt(hit -> turn(hit.listing(), today))).toList();
    }

    static Hit hit(Entry entry, double words, @Nullable Opening opening, @Nullable Point from, LocalDate today) {
        Double metres = entry.metres(from);
        double near = from == null ? 1 : metres == null ? UNKNOWN : Math.pow(0.5, metres / HALF_AT_METRES);
        return new Hit(entry.listing(), opening, metres, new Hit.Why(words, near, fresh(entry.listing().checkedOn(), today), fit(entry.listing(), opening)));
    }

    private static double fresh(@Nullable LocalDate checked, LocalDate today) {
        if (checked == null) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(checked, today);
        return Math.clamp(1 - (double) (days - FRESH_DAYS) / (STALE_DAYS - FRESH_DAYS), 0, 1);
    }

    private static double fit(Listing listing, @Nullable Opening opening) {
        Listing.Capacity capacity = listing.capacity();
        Integer free = capacity == null ? null : capacity.freePlaces();
        double open = opening == null ? UNKNOWN : opening.open() ? 1 : 0;
        return free != null && free == 0 ? open / 4 : open;
    }

    private static int turn(Listing listing, LocalDate today) {
        return Long.hashCode((listing.id().value().getLeastSignificantBits() ^ today.toEpochDay()) * 0x9E3779B97F4A7C15L);
    }
}
