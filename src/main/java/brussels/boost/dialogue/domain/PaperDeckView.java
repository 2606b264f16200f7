package brussels.boost.dialogue.domain;

import brussels.boost.platform.document.Language;
import brussels.boost.platform.document.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The printed deck as its template reads it: leaves of twelve, each with its faces and perhaps its backs. */
public record PaperDeckView(String language, String title, List<Leaf> leaves) {
    /** One side of one sheet of paper. */
    public record Leaf(List<Cell> cells) {}

    /** One card's place. @param picture none on a back and on a place left empty */
    public record Cell(@Nullable Picture picture, String number, List<Words> words) {}

    /** A label. */
    public record Words(String language, String text) {
        public String direction() {
            return Language.direction(language);
        }
    }
}
