package brussels.boost.helpdesk.domain;

import brussels.boost.helpdesk.Caller;
import brussels.boost.helpdesk.LineId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A line people call. @param basin where it answers for; null: everywhere @param closed no longer shown */
public record Line(LineId id, String nameFr, String nameNl, String nameEn, String phone, String hours, List<String> languages, @Nullable String basin,
        Set<Caller> callers, boolean closed) {
    public String name(String language) {
        return switch (language) {
            case "nl" -> nameNl;
            case "en" -> nameEn;
            default -> nameFr;
        };
    }
}
