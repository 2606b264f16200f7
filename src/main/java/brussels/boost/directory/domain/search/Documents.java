package brussels.boost.directory.domain.search;

import brussels.boost.directory.Flag;
import brussels.boost.directory.domain.Listing;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** What Lucene is told of an entry. Nothing is stored there: a document only carries the number of its entry. */
final class Documents {
    static final String NUMBER = "number";
    static final String ID = "id";

    private Documents() {}

    static Document of(Entry entry, int number, Lexicon lexicon) {
        Listing listing = entry.listing();
        var document = new Document();
        document.add(new NumericDocValuesField(NUMBER, number));
        document.add(new StringField(ID, listing.id().value().toString(), Field.Store.NO));
        Stream.concat(listing.names().values().stream(), listing.alternateNames().stream()).distinct().forEach(name -> {
            text(document, "name", name);
            text(document, "name_start", name);
        });
        listing.names().forEach((language, name) -> text(document, language, name));
        listing.descriptions().forEach((language, description) -> text(document, language, description));
        listing.descriptions().values().forEach(description -> text(document, "text", description));
        text(document, "text", listing.organisationFr() + " " + listing.organisationNl());
        listing.places().forEach(place -> text(document, "text", String.join(" ", place.streetFr(), place.streetNl(), place.postalCode(), place.cityFr(), place.cityNl())));
        listing.needs().stream().flatMap(code -> lexicon.withParent(code).stream()).distinct().forEach(code -> code(document, "need", code));
        listing.needs().stream().map(lexicon::term).filter(java.util.Objects::nonNull).forEach(term -> need(document, term));
        listing.languages().forEach(language -> code(document, "language", language));
        for (Flag flag : listing.flags()) {
            code(document, "flag", flag.name());
        }
        return document;
    }

    private static void need(Document document, Term term) {
        term.names().forEach((language, name) -> {
            text(document, "need_word", name);
            text(document, "need_start", name);
            text(document, language, name);
        });
        term.words().forEach((language, words) -> words.forEach(word -> {
            text(document, "need_word", word);
            text(document, "need_start", word);
            text(document, language, word);
        }));
    }

    private static void text(Document document, String field, String text) {
        document.add(new TextField(field, text, Field.Store.NO));
    }

    private static void code(Document document, String field, String code) {
        document.add(new StringField(field, code, Field.Store.NO));
    }
}
