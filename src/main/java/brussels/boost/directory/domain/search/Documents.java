package brussels.boost.directory.domain.search;

import brussels.boost.directory.domain.Listing;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/** What Lucene is told of an entry. Nothing is stored there: a document only carries the words of its entry and its number. */
final class Documents {
    static final String NUMBER = "number";
    static final String ID = "id";
    /** Words of names and of needs, whatever else they are: among them a slip is looked for. */
    static final String KNOWN = "known";

    /** Which entries have a word is all that is asked: where and how often it stands there would be most of the memory. */
    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setIndexOptions(IndexOptions.DOCS);
        WORDS.setOmitNorms(true);
        WORDS.freeze();
    }

    private Documents() {}

    static Document of(Entry entry, int number, Lexicon lexicon) {
        Listing listing = entry.listing();
        var document = new Document();
        document.add(new NumericDocValuesField(NUMBER, number));
        document.add(new StringField(ID, listing.id().value().toString(), Field.Store.NO));
        Stream.concat(listing.names().values().stream(), listing.alternateNames().stream()).distinct().forEach(name -> {
            text(document, "name", name);
            text(document, "name_start", name);
            text(document, KNOWN, name);
        });
        listing.names().forEach((language, name) -> text(document, language, name));
        listing.descriptions().forEach((language, description) -> text(document, language, description));
        listing.descriptions().values().forEach(description -> text(document, "text", description));
        text(document, "text", listing.organisationFr() + " " + listing.organisationNl());
        listing.places().forEach(place -> text(document, "text", String.join(" ", place.streetFr(), place.streetNl(), place.postalCode(), place.cityFr(), place.cityNl())));
        listing.needs().stream().map(lexicon::term).filter(java.util.Objects::nonNull).forEach(term -> need(document, term));
        return document;
    }

    private static void need(Document document, Term term) {
        term.names().forEach((language, name) -> {
            text(document, "need_word", name);
            text(document, "need_start", name);
            text(document, KNOWN, name);
            text(document, language, name);
        });
        term.words().forEach((language, words) -> words.forEach(word -> {
            text(document, "need_word", word);
            text(document, "need_start", word);
            text(document, KNOWN, word);
            text(document, language, word);
        }));
    }

    private static void text(Document document, String field, String text) {
        document.add(new Field(field, text, WORDS));
    }
}
