package brussels.boost.directory.domain;

import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Names editors for tests. */
@Component
public class EditorFixture {
    private final Transactions transactions;
    private final Editors editors;

    EditorFixture(Transactions transactions, Editors editors) {
        this.transactions = transactions;
        this.editors = editors;
    }

    public void name(Actor.Professional account) {
        transactions.write(account, () -> editors.name(account.account().value(), null));
    }
}
