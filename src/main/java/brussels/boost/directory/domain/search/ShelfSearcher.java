package brussels.boost.directory.domain.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** One state of the index: its words in Lucene, the rest on a shelf. */
final class ShelfSearcher extends IndexSearcher {
    private final Shelf shelf;
    private final Slips slips;

    /** @param entries by the number their documents carry */
    ShelfSearcher(IndexReader reader, IntFunction<@Nullable Entry> entries, Lexicon lexicon) throws IOException {
        super(reader);
        shelf = new Shelf(inOrder(reader, entries), lexicon);
        slips = new Slips(reader);
    }

    Shelf shelf() {
        return shelf;
    }

    Slips slips() {
        return slips;
    }

    /** Those that have one of these words, among them some that are no longer there. A set of one's own. */
    FixedBitSet with(List<Term> terms) {
        FixedBitSet all = shelf.none();
        try {
            for (LeafReaderContext leaf : getLeafContexts()) {
                for (Term term : terms) {
                    PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
                    if (documents != null) {
                        documents.nextDoc();
                        documents.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, all, -leaf.docBase);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static @Nullable Entry[] inOrder(IndexReader reader, IntFunction<@Nullable Entry> entries) throws IOException {
        @Nullable Entry[] all = new Entry[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            NumericDocValues numbers = leaf.reader().getNumericDocValues(Documents.NUMBER);
            for (int document = 0; numbers != null && document < leaf.reader().maxDoc(); document++) {
                if ((live == null || live.get(document)) && numbers.advanceExact(document)) {
                    all[leaf.docBase + document] = entries.apply((int) numbers.longValue());
                }
            }
        }
        return all;
    }
}
