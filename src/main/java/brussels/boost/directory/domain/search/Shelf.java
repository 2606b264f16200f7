package brussels.boost.directory.domain.search;

import brussels.boost.directory.Flag;
import brussels.boost.directory.domain.Listing;
import brussels.boost.directory.domain.hours.OpeningHours;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one state of the index side by side, each at its number there: what a search filters, counts and
 * orders by, so that a search that matches everything costs little more than one that matches few.
 */
final class Shelf {
    private final @Nullable Entry[] entries;
    private final FixedBitSet there;
    private final Map<Flag, FixedBitSet> flags = new EnumMap<>(Flag.class);
    private final Map<String, FixedBitSet> languages = new HashMap<>();
    private final Map<String, FixedBitSet> needs = new HashMap<>();
    private final Map<String, FixedBitSet> answering = new HashMap<>();
    private final FixedBitSet full;
    private final FixedBitSet explaining;
    private final long[] checked;
    private final int[] rhythms;
    private final long[] ids;
    private final Hours hours = new Hours();
    private final int[] hoursOf;
    private final Points points;
    private volatile @Nullable Minute last;

    /** @param entries null where there is none any more */
    Shelf(@Nullable Entry[] entries, Lexicon lexicon) {
        this.entries = entries;
        there = new FixedBitSet(Math.max(1, entries.length));
        full = none();
        explaining = none();
        checked = new long[entries.length];
        rhythms = new int[entries.length];
        ids = new long[entries.length];
        hoursOf = new int[entries.length];
        points = new Points(entries);
        for (int number = 0; number < entries.length; number++) {
            Entry entry = entries[number];
            if (entry != null) {
                enter(number, entry, lexicon);
            }
            hoursOf[number] = hours.number(entry == null ? null : entry.hours());
        }
    }

    private void enter(int number, Entry entry, Lexicon lexicon) {
        Listing listing = entry.listing();
        there.set(number);
        listing.flags().forEach(flag -> mark(flags, flag, number));
        listing.languages().forEach(language -> mark(languages, language, number));
        for (String need : listing.needs()) {
            mark(needs, need, number);
            lexicon.withParent(need).forEach(code -> mark(answering, code, number));
        }
        Listing.Capacity capacity = listing.capacity();
        if (capacity != null && Objects.equals(capacity.freePlaces(), 0)) {
            full.set(number);
        }
        checked[number] = listing.checkedOn() == null ? Ranking.NEVER : listing.checkedOn().toEpochDay();
        rhythms[number] = listing.rhythm();
        if (listing.kind().explains()) {
            explaining.set(number);
        }
        ids[number] = listing.id().value().getLeastSignificantBits();
    }

    private <K> void mark(Map<K, FixedBitSet> column, K key, int number) {
        column.computeIfAbsent(key, _ -> none()).set(number);
    }

    int size() {
        return entries.length;
    }

    Entry entry(int number) {
        return Objects.requireNonNull(entries[number]);
    }

    /** Those there are; not to be changed, like every set a shelf has. */
    FixedBitSet there() {
        return there;
    }

    /** A set of one's own. */
    FixedBitSet none() {
        return new FixedBitSet(there.length());
    }

    FixedBitSet with(Flag flag) {
        return flags.getOrDefault(flag, none());
    }

    FixedBitSet speaking(String language) {
        return languages.getOrDefault(language, none());
    }

    /** Those that answer the need itself or one of its kinds. */
    FixedBitSet answering(String need) {
        return answering.getOrDefault(need, none());
    }

    Map<Flag, FixedBitSet> flags() {
        return flags;
    }

    Map<String, FixedBitSet> languages() {
        return languages;
    }

    Map<String, FixedBitSet> needs() {
        return needs;
    }

    List<OpeningHours> hours() {
        return hours.different();
    }

    /** Which of {@link #hours} it has; -1 for none. */
    int hoursOf(int number) {
        return hoursOf[number];
    }

    /** Whether it said that it has no free place. */
    boolean full(int number) {
        return full.get(number);
    }

    /** The day of the epoch it was last checked; see {@link Ranking#NEVER}. */
    long checked(int number) {
        return checked[number];
    }

    /** Of its own, in days. */
    int rhythm(int number) {
        return rhythms[number];
    }

    /** Whether it only explains. */
    boolean explains(int number) {
        return explaining.get(number);
    }

    int turn(int number, long day) {
        return Ranking.turn(ids[number], day);
    }

    /** To the nearest of its places; not a number when it has none on a map or nothing is measured. */
    double metres(int number, @Nullable Point from) {
        return from == null ? Double.NaN : points.metres(number, from);
    }

    /** What the clock says of all of them, worked out once a minute. */
    Minute at(LocalDateTime now, OpenStates states) {
        Minute known = last;
        if (known == null || !known.holds(now)) {
            known = new Minute(this, now, states);
            last = known;
        }
        return known;
    }
}
