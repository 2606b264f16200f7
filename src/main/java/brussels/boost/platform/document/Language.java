package brussels.boost.platform.document;

import com.ibm.icu.util.ULocale;

/** What a document needs to know of a language (BCP 47). */
public final class Language {
    private Language() {}

    /** @return the language alone, e.g. {@code ar} of {@code ar-MA}; letters only, so it may stand in a path */
    public static String of(String tag) {
        return ULocale.forLanguageTag(tag).getLanguage();
    }

    public static boolean isRightToLeft(String tag) {
        return !tag.isEmpty() && ULocale.forLanguageTag(tag).isRightToLeft();
    }

    /** @return the value of a {@code dir} attribute */
    public static String direction(String tag) {
        return isRightToLeft(tag) ? "rtl" : "ltr";
    }
}
