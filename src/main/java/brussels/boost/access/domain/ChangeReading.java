package brussels.boost.access.domain;

import brussels.boost.access.domain.signin.AccountStore;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In which language and how large somebody reads: their own choice, the same on every device. */
@Component
public class ChangeReading {
    private final Transactions transactions;
    private final AccountStore accounts;

    ChangeReading(Transactions transactions, AccountStore accounts) {
        this.transactions = transactions;
        this.accounts = accounts;
    }

    /** @param readsIn a language the screens do not have, or null for those they have */
    public record Request(boolean largePrint, @Nullable String readsIn) {}

    public void run(Actor actor, Request request) {
        transactions.write(actor, () -> accounts.setReading(Objects.requireNonNull(actor.account()), request.largePrint(), request.readsIn()));
    }
}
