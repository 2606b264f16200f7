package brussels.boost.access.domain.staff;

import brussels.boost.access.Accounts;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.access.Links;
import brussels.boost.access.domain.signin.AccountStore;
import brussels.boost.access.domain.signin.PasswordPolicy;
import brussels.boost.access.domain.signin.Passwords;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The first account of an installation: while nobody administers it, whoever starts the program gets a link that opens
 * once. It makes an administrator and nothing else; everybody after that is invited.
 */
@Component
public class FirstAdministrator {
    private static final Actor DOOR = Actor.Job.named("first-administrator");
    private static final Duration LIFETIME = Duration.ofDays(1);
    /** One at a time, whichever copy of the program they came through. */
    private static final Sql ALONE = Sql.of("select pg_advisory_xact_lock(hashtext('access.first-administrator')) is null as done");
    private static final Sql SOMEBODY = Sql.of("""
            select exists (select 1 from access.hat h join access.account a on a.id = h.account_id
                           where h.role = 'ADMIN' and a.state = 'ACTIVE' and (h.valid_until is null or h.valid_until >= access.today())) as there
            """);

    private final Transactions transactions;
    private final Db db;
    private final Links links;
    private final AccountStore accounts;
    private final Passwords passwords;
    private final History history;
    private final Journal journal;

    FirstAdministrator(Transactions transactions, Db db, Links links, AccountStore accounts, Passwords passwords, History history, Journal journal) {
        this.transactions = transactions;
        this.db = db;
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.history = history;
        this.journal = journal;
    }

    /** @param locale in which they are written to */
    public record Request(String name, String login, String locale, String password) {}

    /** The token of a fresh link, for the terminal of whoever starts the program; empty when somebody administers. */
    public Optional<String> door() {
        if (transactions.read(DOOR, this::somebody)) {
            return Optional.empty();
        }
        return Optional.of(transactions.write(DOOR, () -> links.issue(DOOR, Links.Purpose.FIRST_ADMINISTRATOR, UUID.randomUUID(), LIFETIME, 1).token()));
    }

    /** Looking uses nothing up. */
    public void look(String token) {
        transactions.read(DOOR, () -> open(token));
    }

    public void run(String token, Request request) {
        look(token);
        check(request);
        // Argon2 before the transaction: no connection is held meanwhile
        String hash = passwords.hash(request.password());
        transactions.write(DOOR, () -> {
            db.sql(ALONE).query((row, _) -> row.getBoolean("done")).single();
            open(token);
            var account = AccountId.fresh();
            accounts.create(new Accounts.NewAccount(account, request.login().strip(), request.name().strip(), request.locale(), null, false));
            if (accounts.byLogin(request.login()).map(AccountStore.Known::id).filter(account::equals).isEmpty()) {
                throw Refusal.invalid("login", "access.first.taken");
            }
            accounts.setPassword(account, hash);
            accounts.giveHat(account, new Hat(new HatId(UUID.randomUUID()), Hat.Role.ADMIN, null, null, null), null);
            links.use(token);
            history.keep(DOOR, ReadStaff.SUBJECT, account, "account.role", null, "access.role.ADMIN");
            journal.write(DOOR, new Journal.Line(JoinByInvitation.JOINED.key(), null, "", account.value(), null, false));
        });
    }

    private boolean open(String token) {
        if (links.look(token, Links.Purpose.FIRST_ADMINISTRATOR).isEmpty() || somebody()) {
            throw Refusal.absent("access.link.gone");
        }
        return true;
    }

    private boolean somebody() {
        return db.sql(SOMEBODY).query((row, _) -> row.getBoolean("there")).single();
    }

    private static void check(Request request) {
        var wrong = new LinkedHashMap<String, String>();
        if (request.name().isBlank()) {
            wrong.put("name", "staff.name.missing");
        }
        if (!InviteStaff.isMail(request.login())) {
            wrong.put("login", "access.signIn.needsMail");
        }
        PasswordPolicy.objection(request.password(), PasswordPolicy.ownWords(request.name(), request.login())).ifPresent(key -> wrong.put("chosen", key));
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }
}
