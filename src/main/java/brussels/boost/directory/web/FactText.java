package brussels.boost.directory.web;

import brussels.boost.directory.Fact;
import brussels.boost.platform.web.Page;
import java.util.Locale;

/** The names of facts for a reader. */
public final class FactText {
    private FactText() {}

    public static String label(Page page, Fact fact) {
        return page.t("directory.fact." + fact.name());
    }

    /** Of one key, its language in brackets. */
    public static String label(Page page, String key) {
        return Fact.ofKey(key).map(fact -> label(page, fact) + (fact.languages().isEmpty() ? "" : " (" + key.substring(key.length() - 2).toUpperCase(Locale.ROOT) + ")"))
                .orElse(key);
    }
}
