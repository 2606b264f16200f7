package brussels.boost.directory.domain.search;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import brussels.boost.directory.Flag;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * One search of an index: words understood, conditions filtered, all of it counted, the first ones put in the published
 * order. Filters and counts are whole sets at once; only the order looks at each entry that matches.
 */
final class Search {
    private final ShelfSearcher searcher;
    private final Wanted wanted;
    private final @Nullable Point from;
    private final Minute minute;

    private Search(ShelfSearcher searcher, Wanted wanted, @Nullable Point from, Minute minute) {
        this.searcher = searcher;
        this.wanted = wanted;
        this.from = from;
        this.minute = minute;
    }

    /** @param from where to measure from; null when no place was asked for */
    static Found of(DirectoryIndex index, Wanted asked, @Nullable Point from, LocalDateTime now, int limit) {
        Understood understood = index.lexicon().understand(asked.text());
        return index.searching(searcher -> new Search(searcher, asked.with(understood), from, index.minute(searcher, now)).found(understood, limit));
    }

    private Found found(Understood understood, int limit) {
        Shelf shelf = searcher.shelf();
        var words = new WordMatch(understood, searcher);
        FixedBitSet matching = allowed(words.every());
        boolean relaxed = matching.scanIsEmpty() && (!understood.rest().isEmpty() || understood.meant().size() > 1);
        if (relaxed) {
            matching = allowed(words.some());
        }
        List<Hit> hits = hits(words, matching, limit);
        var flags = new EnumMap<Flag, Integer>(Flag.class);
        flags.putAll(counts(shelf.flags(), matching));
        return new Found(hits, matching.cardinality(), count(minute.open(), matching), relaxed, understood, wanted, flags,
                counts(shelf.languages(), matching), counts(shelf.needs(), matching));
    }

    private FixedBitSet allowed(FixedBitSet some) {
        Shelf shelf = searcher.shelf();
        if (!wanted.needs().isEmpty()) {
            FixedBitSet answering = shelf.none();
            wanted.needs().forEach(need -> answering.or(shelf.answering(need)));
            some.and(answering);
        }
        wanted.languages().forEach(language -> some.and(shelf.speaking(language)));
        wanted.flags().forEach(flag -> some.and(shelf.with(flag)));
        return some;
    }

    /** Takes what is closed out of what matches, when open was asked for; how well words match is measured against all of it. */
    private List<Hit> hits(WordMatch words, FixedBitSet matching, int limit) {
        Shelf shelf = searcher.shelf();
        float[] well = new float[shelf.size()];
        float best = words.rate(matching, well);
        if (wanted.openNow()) {
            matching.and(minute.open());
        }
        var top = new Top(limit);
        for (int number = matching.nextSetBit(0); number != NO_MORE_DOCS; number = WordMatch.next(matching, number)) {
            double score = Ranking.score(part(well[number], best), Ranking.near(shelf.metres(number, from), from), minute.standing(number));
            top.offer(Ranking.place(score, shelf.turn(number, minute.day())), number);
        }
        return top.inOrder().stream().map(one -> hit(one.number(), part(well[one.number()], best))).toList();
    }

    private Hit hit(int number, double words) {
        Shelf shelf = searcher.shelf();
        double metres = shelf.metres(number, from);
        return new Hit(shelf.entry(number).listing(), minute.opening(number), Double.isNaN(metres) ? null : (Double) metres,
                new Hit.Why(words, Ranking.near(metres, from), minute.fresh(number), minute.fit(number)));
    }

    private static double part(float well, float best) {
        return best <= 0 ? 1 : well / (double) best;
    }

    private static <K extends Comparable<K>> Map<K, Integer> counts(Map<K, FixedBitSet> column, FixedBitSet matching) {
        Map<K, Integer> counts = new TreeMap<>();
        column.forEach((key, entries) -> {
            int count = count(entries, matching);
            if (count > 0) {
                counts.put(key, count);
            }
        });
        return counts;
    }

    private static int count(FixedBitSet some, FixedBitSet others) {
        return Math.toIntExact(FixedBitSet.intersectionCount(some, others));
    }
}
