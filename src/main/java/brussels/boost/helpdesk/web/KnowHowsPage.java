package brussels.boost.helpdesk.web;

import brussels.boost.helpdesk.domain.KnowHow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every sheet. @param names of the needs */
public record KnowHowsPage(List<KnowHow> sheets, Map<String, String> names) {
    public String about(KnowHow sheet) {
        return sheet.themes().stream().map(code -> names.getOrDefault(code, code)).sorted().collect(Collectors.joining(", "));
    }
}
