package brussels.boost.plan.domain;

import brussels.boost.access.Accounts;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who writes, with the name as it was that day: a line keeps its author's name when the account is long closed.
 *
 * @param name null when the person writes themself, or when nobody's account stands behind it
 */
public record Author(@Nullable AccountId account, @Nullable String name) {
    /** Finds it. Inside a transaction. */
    @Component
    public static class Names {
        private final Accounts accounts;

        Names(Accounts accounts) {
            this.accounts = accounts;
        }

        public Author of(Actor actor) {
            AccountId account = actor.account();
            if (account == null || actor instanceof Actor.Oneself) {
                return new Author(account, null);
            }
            Accounts.Card card = accounts.cards(Set.of(account)).get(account);
            return new Author(account, card == null ? null : card.name());
        }
    }
}
