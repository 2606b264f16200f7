package brussels.boost.directory.domain.freshness;

import brussels.boost.directory.ServiceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry whose time has come to be asked.
 *
 * @param mail where to ask it; empty when none is known, and so is the telephone
 * @param dutch it speaks Dutch and no French
 * @param asked it is being asked by mail
 * @param tries calls without answer
 * @param again when to call again; null: now
 */
public record DueEntry(ServiceId id, String nameFr, String nameNl, @Nullable LocalDate checked, String mail, String phone, boolean dutch, boolean asked,
        int tries, @Nullable LocalDate again) {
    public String name(String language) {
        return language.equals("nl") ? nameNl : nameFr;
    }

    String language() {
        return dutch ? "nl" : "fr";
    }
}
