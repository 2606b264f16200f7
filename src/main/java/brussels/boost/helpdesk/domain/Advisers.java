package brussels.boost.helpdesk.domain;

import brussels.boost.access.Act;
import brussels.boost.access.Accounts;
import brussels.boost.audit.Journal;
import brussels.boost.helpdesk.LineId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Those named to answer, line by line. Inside a transaction. */
@Component
class Advisers {
    private static final Sql ADVISES = Sql.of("select helpdesk.advises() as advises");
    private static final Sql NAME = Sql.of("insert into helpdesk.adviser (account_id, line_id) values (:account, :line) on conflict do nothing");
    private static final Sql UNNAME = Sql.of("delete from helpdesk.adviser where account_id = :account and line_id = :line");
    private static final Sql ALL = Sql.of("select distinct account_id from helpdesk.adviser order by account_id limit 200");
    private static final Sql OF_LINE = Sql.of("select account_id from helpdesk.adviser where line_id = :line order by since, account_id limit 100");

    private final Db db;
    private final Accounts accounts;
    private final Journal journal;

    Advisers(Db db, Accounts accounts, Journal journal) {
        this.db = db;
        this.accounts = accounts;
        this.journal = journal;
    }

    boolean advises(Actor actor) {
        return actor instanceof Actor.Professional && db.sql(ADVISES).query((row, _) -> row.getBoolean("advises")).single();
    }

    void require(Actor actor) {
        if (!advises(actor)) {
            throw Refusal.forbidden("helpdesk.refusal.notAdviser");
        }
    }

    void name(AccountId account, LineId line) {
        db.sql(NAME).param("account", account.value()).param("line", line.value()).update();
    }

    void unname(AccountId account, LineId line) {
        db.sql(UNNAME).param("account", account.value()).param("line", line.value()).update();
    }

    List<Accounts.Card> of(LineId line) {
        return cards(db.sql(OF_LINE).param("line", line.value()).query((row, _) -> row.getObject("account_id", UUID.class)).list());
    }

    List<Accounts.Card> all() {
        return cards(db.sql(ALL).query((row, _) -> row.getObject("account_id", UUID.class)).list());
    }

    /** A name, or nothing when the account is gone. */
    @Nullable String nameOf(@Nullable AccountId account) {
        Accounts.Card card = account == null ? null : accounts.cards(List.of(account)).get(account);
        return card == null ? null : card.name();
    }

    /** One line of what an adviser did. */
    void did(Actor actor, Act act, @Nullable Id object) {
        journal.write(actor, new Journal.Line(act.key(), null, "", object == null ? null : object.value(), null, false));
    }

    private List<Accounts.Card> cards(List<UUID> ids) {
        List<AccountId> accountIds = ids.stream().map(AccountId::new).toList();
        Map<AccountId, Accounts.Card> cards = accounts.cards(accountIds);
        return accountIds.stream().filter(cards::containsKey).map(cards::get).toList();
    }
}
