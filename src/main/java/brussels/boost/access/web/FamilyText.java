package brussels.boost.access.web;

import brussels.boost.access.Family;
import brussels.boost.access.Rights;
import brussels.boost.platform.web.Page;
import java.util.Collection;
import java.util.stream.Collectors;

/** Families of information in plain words. */
public final class FamilyText {
    private FamilyText() {}

    public static String of(Page page, Collection<Family> families) {
        return families.stream().sorted().map(family -> page.t("circle.family." + family)).collect(Collectors.joining(", "));
    }

    /** What a set of rights means, in one or two sentences. */
    public static String of(Page page, Rights rights) {
        if (rights.nothing()) {
            return page.t("circle.sees.nothing");
        }
        var onlyRead = rights.read().stream().filter(family -> !rights.write().contains(family)).toList();
        String read = onlyRead.isEmpty() ? "" : page.t("circle.sees.read", of(page, onlyRead));
        String write = rights.write().isEmpty() ? "" : page.t("circle.sees.write", of(page, rights.write()));
        return (read + " " + write).strip();
    }
}
