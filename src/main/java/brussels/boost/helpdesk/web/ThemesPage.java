package brussels.boost.helpdesk.web;

import brussels.boost.helpdesk.domain.Debrief;
import java.util.List;
import java.util.Map;

/** How often each theme is asked. @param names of the needs */
public record ThemesPage(List<Debrief.Count> counts, Map<String, String> names) {
    public String name(Debrief.Count count) {
        return names.getOrDefault(count.code(), count.code());
    }
}
