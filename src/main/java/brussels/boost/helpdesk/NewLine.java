package brussels.boost.helpdesk;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is entered.
 *
 * @param hours in the grammar of OpenStreetMap's opening_hours
 * @param languages BCP 47
 * @param basin code of a unit of territory; null for everywhere
 * @param callers who may call
 */
public record NewLine(LineId id, String nameFr, String nameNl, String nameEn, String phone, String hours, List<String> languages, @Nullable String basin,
        Set<Caller> callers) {}
