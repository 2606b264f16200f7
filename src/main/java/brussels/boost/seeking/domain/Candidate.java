package brussels.boost.seeking.domain;

import brussels.boost.platform.id.AccountId;
import brussels.boost.seeking.Willing;
import org.jspecify.annotations.Nullable;

/** A professional who may be asked, as those who look see them. */
public record Candidate(AccountId account, String name, @Nullable String organisationFr, @Nullable String organisationNl, Willing said) {
    public @Nullable String organisation(String language) {
        return language.equals("nl") ? organisationNl : organisationFr;
    }
}
