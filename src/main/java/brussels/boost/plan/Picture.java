package brussels.boost.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The picture beside some words: a card by its code, or a drawing or photo of the person's own by its file. */
public record Picture(@Nullable String card, @Nullable UUID file) {
    public static final Picture NONE = new Picture(null, null);

    public static Picture card(@Nullable String code) {
        return new Picture(code, null);
    }

    public boolean none() {
        return card == null && file == null;
    }
}
