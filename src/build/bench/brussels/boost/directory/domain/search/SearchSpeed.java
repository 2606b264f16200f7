package brussels.boost.directory.domain.search;

import brussels.boost.Boost;
import brussels.boost.directory.domain.Listing;
import brussels.boost.platform.db.Transactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.springframework.boot.SpringApplication;

/**
 * Searching as somebody types: every beginning of every judged search, beside Lucene alone asked for the same words in
 * the same ways, for the best twenty and nothing else.
 */
final class SearchSpeed {
    private static final int SHOWN = 20;
    /** Of the thread itself: elapsed time would measure what else the machine does. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private SearchSpeed() {}

    /** @param arguments data directory, where to write, sizes */
    static void main(String[] arguments) throws IOException {
        List<Term> terms;
        try (var program = SpringApplication.run(Boost.class, "--boost.data=" + arguments[0], "--boost.port=0", "--boost.empty=true")) {
            terms = program.getBean(Transactions.class).read(Corpus.JOB, program.getBean(TermReader.class)::all);
        }
        List<String> typed = typed();
        var out = new StringBuilder("Every beginning of the judged searches (" + typed.size() + " keys), twice before, then measured: milliseconds of processor time on one thread, p50 / p95 / p99. "
                + "Bare Lucene: the same words in the same ways (beginnings, stems, slips), its best " + SHOWN + ", without understanding, conditions, counts or order.\n\n"
                + "| services | index built | its memory | search | bare Lucene | without slips | p95 beside it | beside it without slips |\n|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        for (String size : Arrays.copyOfRange(arguments, 2, arguments.length)) {
            out.append(line(terms, typed, Integer.parseInt(size)));
            Files.writeString(Path.of(arguments[1]), out);
        }
    }

    private static String line(List<Term> terms, List<String> typed, int size) {
        long empty = used();
        var lexicon = new Lexicon(terms, Words.USUAL, Corpus.PLACES);
        List<Listing> listings = Corpus.of(terms, size);
        long began = System.nanoTime();
        try (var index = new DirectoryIndex(lexicon)) {
            index.put(listings);
            index.refresh();
            double built = (System.nanoTime() - began) / 1e9;
            listings = List.of();
            long memory = used() - empty;
            double[] ours = times(typed, words -> Corpus.search(index, words).total());
            double[] bare = index.searching(searcher -> bare(typed, searcher.getIndexReader(), true));
            double[] barest = index.searching(searcher -> bare(typed, searcher.getIndexReader(), false));
            return String.format(Locale.ROOT, "| %,d | %.1f s | %d MB | %s | %s | %s | %.1f × | %.1f × |%n", size, built, memory >> 20, times(ours), times(bare), times(barest),
                    at(ours, 95) / at(bare, 95), at(ours, 95) / at(barest, 95));
        }
    }

    private static double[] bare(List<String> typed, IndexReader reader, boolean slips) {
        var searcher = new IndexSearcher(reader);
        return times(typed, words -> {
            try {
                return searcher.search(bare(words, slips), SHOWN).scoreDocs.length;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Query bare(String words, boolean slips) {
        var all = new BooleanQuery.Builder();
        for (String word : Analyzers.plain(words)) {
            Stream<Query> ways = WordWay.of(word).stream().flatMap(way -> way.terms().stream()).map(TermQuery::new);
            Stream<Query> slip = slips && word.length() >= 4 ? Stream.of(new FuzzyQuery(new org.apache.lucene.index.Term(Documents.KNOWN, word), word.length() < 8 ? 1 : 2, 1)) : Stream.empty();
            all.add(new DisjunctionMaxQuery(Stream.concat(ways, slip).toList(), 0), Occur.MUST);
        }
        return all.build();
    }

    private static double[] times(List<String> typed, ToIntFunction<String> search) {
        long found = 0;
        var times = new double[typed.size()];
        for (int turn = 0; turn < 3; turn++) {
            for (int i = 0; i < times.length; i++) {
                long began = CLOCK.getCurrentThreadCpuTime();
                found += search.applyAsInt(typed.get(i));
                times[i] = (CLOCK.getCurrentThreadCpuTime() - began) / 1e6;
            }
        }
        System.out.println(found + " found");
        Arrays.sort(times);
        return times;
    }

    private static String times(double[] sorted) {
        return String.format(Locale.ROOT, "%.2f / %.2f / %.2f", at(sorted, 50), at(sorted, 95), at(sorted, 99));
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }

    private static List<String> typed() throws IOException {
        List<String> typed = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/directory/judged.txt"))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String words = line.split("\\|")[1];
                for (int letters = 1; letters <= words.length(); letters++) {
                    typed.add(words.substring(0, letters));
                }
            }
        }
        return typed;
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
