package brussels.boost.territory.web;

import brussels.boost.territory.Grid;
import brussels.boost.territory.domain.Entry;
import brussels.boost.territory.domain.ManageUnits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The units of one grid, under what they are listed under. */
public record GridPage(Grid grid, ManageUnits.Listed listed) {
    /** Units under their commune or basin, which is empty where they stand alone. */
    public Map<String, List<Entry>> groups(String language) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        listed.entries().forEach(entry -> groups.computeIfAbsent(under(entry, language), _ -> new ArrayList<>()).add(entry));
        return groups;
    }

    private String under(Entry entry, String language) {
        return listed.under().stream().filter(whole -> whole.code().equals(entry.listedUnder())).findFirst().map(whole -> whole.unit().name(language)).orElse("");
    }
}
