package brussels.boost.directory.domain.guide;

import brussels.boost.directory.ServiceId;
import brussels.boost.directory.ServiceKind;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a shelf.
 *
 * @param answers what is shown of it, by the keys of facts; what is for professionals only is not in it for others
 * @param rhythm days until it should be read again
 */
public record Guide(ServiceId id, ServiceKind kind, Map<String, String> answers, @Nullable LocalDate checked, int rhythm) {
    public String said(String key) {
        return answers.getOrDefault(key, "");
    }

    /** In the reader's language, else in another. */
    public String said(String fact, String language) {
        String own = said(fact + "_" + language);
        return !own.isEmpty() ? own : !said(fact + "_fr").isEmpty() ? said(fact + "_fr") : !said(fact + "_nl").isEmpty() ? said(fact + "_nl") : said(fact + "_en");
    }

    public boolean stale(LocalDate today) {
        return checked == null || checked.plusDays(rhythm).isBefore(today);
    }
}
