package brussels.boost.platform.web;

import org.jspecify.annotations.Nullable;

/** One answer of a select, a radio group or a list of boxes; the label is a text already in the reader's language. */
public record Choice(String value, String label, @Nullable String hint) {
    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }
}
