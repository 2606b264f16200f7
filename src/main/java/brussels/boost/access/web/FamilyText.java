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
        return page.together(families.stream().sorted().map(family -> page.say("circle.family." + family)).collect(Collectors.joining(", ")));
    }

    /** What a set of rights means, in one or two sentences. */
    public static String of(Page page, Rights rights) {
        if (rights.nothing()) {
            return page.say("circle.sees.nothing");
        }
        var onlyRead = rights.read().stream().filter(family -> !rights.write().contains(family)).toList();
        String read = onlyRead.isEmpty() ? "" : page.say("circle.sees.read", of(page, onlyRead));
        String write = rights.write().isEmpty() ? "" : page.say("circle.sees.write", of(page, rights.write()));
        return page.together((read + " " + write).strip());
    }
}
