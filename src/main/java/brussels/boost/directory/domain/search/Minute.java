package brussels.boost.directory.domain.search;

import brussels.boost.directory.domain.hours.Opening;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** What a minute of the clock makes of every entry of a shelf: open or not, and how it stands. */
final class Minute {
    private final LocalDateTime time;
    private final Shelf shelf;
    private final @Nullable Opening[] openings;
    private final FixedBitSet open;
    private final double[] standing;
    private final long day;

    Minute(Shelf shelf, LocalDateTime now, OpenStates states) {
        this.shelf = shelf;
        time = now.truncatedTo(ChronoUnit.MINUTES);
        openings = new Opening[shelf.hours().size()];
        for (int i = 0; i < openings.length; i++) {
            openings[i] = states.at(shelf.hours().get(i), now);
        }
        open = shelf.none();
        day = now.toLocalDate().toEpochDay();
        standing = new double[shelf.size()];
        for (int number = 0; number < standing.length; number++) {
            Opening opening = opening(number);
            if (opening != null && opening.open()) {
                open.set(number);
            }
            standing[number] = Ranking.standing(fresh(number), fit(number), shelf.explains(number));
        }
    }

    boolean holds(LocalDateTime now) {
        return time.equals(now.truncatedTo(ChronoUnit.MINUTES));
    }

    /** Of the epoch. */
    long day() {
        return day;
    }

    double fresh(int number) {
        return Ranking.fresh(shelf.checked(number), shelf.rhythm(number), day);
    }

    double fit(int number) {
        return Ranking.fit(shelf.full(number), opening(number));
    }

    /** Null when its hours are not known. */
    @Nullable Opening opening(int number) {
        int hours = shelf.hoursOf(number);
        return hours < 0 ? null : openings[hours];
    }

    FixedBitSet open() {
        return open;
    }

    /** The part of its score that no search changes. */
    double standing(int number) {
        return standing[number];
    }
}
