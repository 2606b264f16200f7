package brussels.boost.helpdesk.web;

import brussels.boost.helpdesk.domain.Debrief;
import brussels.boost.helpdesk.domain.Question;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** The week's list. @param names of the needs */
public record DebriefPage(Debrief.Week w, Map<String, String> names) {
    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    public String about(Question one) {
        return one.themes().stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** What was decided of a line; empty while nothing is. */
    public String decided(String kind, String about) {
        return w.decided().getOrDefault(kind + ":" + about, "");
    }

    public LocalDate sunday() {
        return w.monday().plusDays(6);
    }

    public boolean isEmpty() {
        return w.cameBack().isEmpty() && w.unanswered().isEmpty() && w.toWrite().isEmpty();
    }
}
