package brussels.boost.directory.domain.search;

import brussels.boost.directory.ServiceId;
import brussels.boost.directory.ServiceStatus;
import brussels.boost.directory.domain.Listing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/** The directory in memory. Readers never wait for writers. */
final class DirectoryIndex implements AutoCloseable {
    /** An entry, and how well its words match. */
    record Match(Entry entry, float words) {}

    private final Lexicon lexicon;
    private final ByteBuffersDirectory memory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<ServiceId, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<Integer, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();

    DirectoryIndex(Lexicon lexicon) {
        this.lexicon = lexicon;
        try {
            writer = new IndexWriter(memory, new IndexWriterConfig(Analyzers.forIndex(lexicon.dutchParts())));
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Lexicon lexicon() {
        return lexicon;
    }

    int size() {
        return numbers.size();
    }

    /** Enters these, or enters them anew. Found once {@link #refresh} was called. */
    void put(List<Listing> listings) {
        try {
            for (Listing listing : listings) {
                if (listing.gone() && listing.status() != ServiceStatus.ACTIVE || listing.status() == ServiceStatus.DEFUNCT || listing.status() == ServiceStatus.INACTIVE) {
                    remove(listing.id());
                    continue;
                }
                int number = numbers.computeIfAbsent(listing.id(), _ -> last.incrementAndGet());
                Entry entry = Entry.of(listing);
                entries.put(number, entry);
                Document document = Documents.of(entry, number, lexicon);
                writer.updateDocument(key(listing.id()), document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(ServiceId id) {
        try {
            Integer number = numbers.remove(id);
            if (number != null) {
                writer.deleteDocuments(key(id));
                entries.remove(number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that match, with how well their words do. */
    List<Match> matching(Query query) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                var scores = new Scores();
                searcher.search(query, scores);
                return scores.found;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Entry> all() {
        return new ArrayList<>(entries.values());
    }

    private static Term key(ServiceId id) {
        return new Term(Documents.ID, id.value().toString());
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
            memory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Scores extends SimpleCollector {
        private final List<Match> found = new ArrayList<>();
        private NumericDocValues numbersHere = DocValues.emptyNumeric();
        private @Nullable Scorable scorer;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            numbersHere = leaf.reader().getNumericDocValues(Documents.NUMBER);
        }

        @Override
        public void setScorer(Scorable here) {
            scorer = here;
        }

        @Override
        public void collect(int document) throws IOException {
            if (numbersHere.advanceExact(document)) {
                Entry entry = entries.get((int) numbersHere.longValue());
                if (entry != null && scorer != null) {
                    found.add(new Match(entry, scorer.score()));
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
