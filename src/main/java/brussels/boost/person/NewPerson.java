package brussels.boost.person;

import brussels.boost.platform.id.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody met for the first time.
 *
 * @param keepAgreed the person said yes to a trace being kept
 * @param agreementLanguage the language in which that was asked
 */
public record NewPerson(PersonId id, String nameToUse, List<String> languages, @Nullable String district, boolean keepAgreed,
        String agreementLanguage) {}
