package brussels.boost.plan;

import org.jspecify.annotations.Nullable;

/**
 * Words as they were said, verbatim, and the language they were said in (BCP 47).
 *
 * @param french the same in French, when somebody translated them
 */
public record Words(String text, String language, @Nullable String french) {
    public static Words french(String text) {
        return new Words(text, "fr", null);
    }

    public static Words of(String text, String language) {
        return new Words(text, language, null);
    }
}
