package brussels.boost.plan.domain;

import brussels.boost.plan.Words;
import brussels.boost.platform.document.Language;
import brussels.boost.platform.document.PrintedWords;

/** Whether words can stand on a sheet whose second language is French. */
public final class Translation {
    private Translation() {}

    public static boolean isFrench(Words words) {
        return Language.of(words.language()).equals(PrintedWords.FRENCH);
    }

    public static boolean missing(Words words) {
        return !isFrench(words) && (words.french() == null || words.french().isBlank());
    }
}
