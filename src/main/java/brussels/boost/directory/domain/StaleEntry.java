package brussels.boost.directory.domain;

import brussels.boost.directory.ServiceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the list of entries by freshness. @param rhythm days until it should be asked again */
public record StaleEntry(ServiceId id, String nameFr, String nameNl, @Nullable LocalDate checkedOn, int rhythm, String source, boolean gone) {
    public String name(String language) {
        return language.equals("nl") ? nameNl : nameFr;
    }

    public boolean due(LocalDate today) {
        return checkedOn == null || checkedOn.plusDays(rhythm).isBefore(today);
    }
}
