package brussels.boost.directory.web;

import brussels.boost.platform.text.IdentityScanner;
import java.util.ArrayList;
import java.util.List;

/** A text cut in pieces, those that might name somebody marked. @param found nothing is said when nothing is */
public record MarkedWords(List<Piece> pieces, boolean found) {
    /** A piece as written. */
    public record Piece(String text, boolean marked) {}

    static MarkedWords of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (IdentityScanner.Span span : IdentityScanner.scan(text)) {
            if (span.kind() == IdentityScanner.Kind.PHONE) {
                // the telephone of a service is what such a line is about
                continue;
            }
            pieces.add(new Piece(text.substring(at, span.from()), false));
            pieces.add(new Piece(text.substring(span.from(), span.to()), true));
            at = span.to();
        }
        pieces.add(new Piece(text.substring(at), false));
        return new MarkedWords(pieces, pieces.size() > 1);
    }
}
