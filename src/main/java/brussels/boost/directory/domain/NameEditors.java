package brussels.boost.directory.domain;

import brussels.boost.access.Accounts;
import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An administrator names who keeps the directory, by the whole address of an account, and takes the duty back. */
@Component
public class NameEditors {
    private static final String SUBJECT = "directory";
    private static final String ALL = "editors";
    private static final Sql NAMED = Sql.of("select account_id from directory.editor order by named_at limit 200");
    private static final Sql REMOVE = Sql.of("delete from directory.editor where account_id = :account");

    private final Transactions transactions;
    private final Duties duties;
    private final Accounts accounts;
    private final Editors editors;
    private final History history;
    private final Db db;

    NameEditors(Transactions transactions, Duties duties, Accounts accounts, Editors editors, History history, Db db) {
        this.transactions = transactions;
        this.duties = duties;
        this.accounts = accounts;
        this.editors = editors;
        this.history = history;
        this.db = db;
    }

    public record Opened(List<Accounts.Card> editors, List<History.Line> history) {}

    public Opened read(Actor actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            List<AccountId> named = db.sql(NAMED).query((row, _) -> new AccountId(Objects.requireNonNull(row.getObject("account_id", UUID.class)))).list();
            return new Opened(accounts.cards(named).values().stream().sorted(Comparator.comparing(Accounts.Card::name)).toList(), history.of(SUBJECT, ALL));
        });
    }

    public void add(Actor actor, String mail) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            AccountId account = accounts.byMail(mail.strip()).map(Accounts.Address::id).orElseThrow(() -> Refusal.invalid("mail", "directory.editors.unknown"));
            Accounts.Card card = accounts.cards(List.of(account)).get(account);
            if (card == null || card.hats().stream().noneMatch(hat -> hat.role() == Hat.Role.PROFESSIONAL || hat.role() == Hat.Role.ADMIN)) {
                throw Refusal.invalid("mail", "directory.editors.unknown");
            }
            editors.name(account.value(), actor.account() == null ? null : actor.account().value());
            history.keep(actor, SUBJECT, ALL, "directory.editor", null, card.name());
            editors.did(actor, DirectoryActs.EDITORS, null);
        });
    }

    public void remove(Actor actor, AccountId account) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            Accounts.Card card = accounts.cards(List.of(account)).get(account);
            if (db.sql(REMOVE).param("account", account.value()).update() > 0) {
                history.keep(actor, SUBJECT, ALL, "directory.editor", card == null ? "" : card.name(), null);
                editors.did(actor, DirectoryActs.EDITORS, null);
            }
        });
    }
}
