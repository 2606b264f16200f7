package brussels.boost.directory.domain.search;

import brussels.boost.directory.ServiceId;
import brussels.boost.directory.ServiceStatus;
import brussels.boost.directory.domain.Listing;
import brussels.boost.directory.domain.hours.OpeningHours;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/** The directory in memory. Readers never wait for writers. */
final class DirectoryIndex implements AutoCloseable {
    private final Lexicon lexicon;
    private final ByteBuffersDirectory memory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<ServiceId, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<Integer, Entry> entries = new ConcurrentHashMap<>();
    private final Map<String, Optional<OpeningHours>> hours = new ConcurrentHashMap<>();
    private final OpenStates states = new OpenStates();
    private final AtomicInteger last = new AtomicInteger();

    DirectoryIndex(Lexicon lexicon) {
        this.lexicon = lexicon;
        try {
            writer = new IndexWriter(memory, new IndexWriterConfig(Analyzers.forIndex(lexicon.dutchParts())));
            searchers = new SearcherManager(writer, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) throws IOException {
                    return new ShelfSearcher(reader, entries::get, lexicon);
                }
            });
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
                Entry before = entries.get(number);
                if (before != null && before.listing().equals(listing)) {
                    continue;
                }
                Entry entry = Entry.of(listing, hours(listing.hours()));
                entries.put(number, entry);
                Document document = Documents.of(entry, number, lexicon);
                writer.updateDocument(key(listing.id()), document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for the same text; null when it has none we understand. */
    private @Nullable OpeningHours hours(String text) {
        return text.isBlank() ? null : hours.computeIfAbsent(text, OpeningHours::read).orElse(null);
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

    /** A search of one state of the index, whatever is written meanwhile. */
    <T> T searching(Function<ShelfSearcher, T> search) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.apply((ShelfSearcher) searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Minute minute(ShelfSearcher searcher, LocalDateTime now) {
        return searcher.shelf().at(now, states);
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
}
