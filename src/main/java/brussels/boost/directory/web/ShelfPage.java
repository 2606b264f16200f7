package brussels.boost.directory.web;

import brussels.boost.directory.ServiceKind;
import brussels.boost.directory.domain.Values;
import brussels.boost.directory.domain.guide.Guide;
import brussels.boost.directory.domain.guide.ReadGuides;
import brussels.boost.platform.web.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything of one shelf: how it works, trades, who does what, initiatives and tools. @param name of the shelf, also in its address */
public record ShelfPage(String name, List<ServiceKind> kinds, ReadGuides.Shelf shelf) {
    /** By organisation where that is how one looks, else in one piece. */
    public Map<String, List<Guide>> groups(Page page) {
        boolean byOrganisation = kinds.contains(ServiceKind.FUNCTION_HOLDER);
        return shelf.guides().stream().collect(Collectors.groupingBy(guide -> byOrganisation ? guide.said("organization", page.lang()) : kinds.size() > 1
                ? page.t("directory.shelf." + guide.kind()) : "", LinkedHashMap::new, Collectors.toList()));
    }

    public static String first(Guide guide, Page page) {
        List<String> lines = TextPage.lines(guide.said("description", page.lang()));
        return lines.isEmpty() ? "" : lines.getFirst();
    }

    public static List<String> direct(Guide guide) {
        return Values.list(guide.said("professional_phones"));
    }

    public static List<String> phones(Guide guide) {
        return Values.list(guide.said("phones"));
    }

    public String fresh(Guide guide, Page page) {
        return guide.checked() == null ? page.t("directory.neverChecked") : page.t(guide.stale(shelf.today()) ? "directory.shelf.stale" : "directory.shelf.read", page.date(guide.checked()));
    }
}
