package brussels.boost.access.domain.staff;

import brussels.boost.access.Act;
import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.access.Roles;
import brussels.boost.access.domain.signin.AccountStore;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A professional leaves an organisation. Who says so sees no person; the persons say what comes next. */
@Component
public class EndRole implements Roles {
    private static final Act ENDED = Act.of("access.role.ended");

    private final Transactions transactions;
    private final Duties duties;
    private final AccountStore accounts;
    private final RoleStore store;
    private final Journal journal;
    private final History history;

    EndRole(Transactions transactions, Duties duties, AccountStore accounts, RoleStore store, Journal journal, History history) {
        this.transactions = transactions;
        this.duties = duties;
        this.accounts = accounts;
        this.store = store;
        this.journal = journal;
        this.history = history;
    }

    /** A role that goes on, and who holds it. */
    public record Held(AccountId account, String name, Hat hat) {}

    /** What changed before on this account. */
    public List<History.Line> before(Actor actor, Held held) {
        return transactions.read(actor, () -> history.of(ReadStaff.SUBJECT, held.account()));
    }

    /** @param login of the colleague who calls those who would have nobody; empty unless asked for */
    public record Request(HatId hat, String login) {}

    public Held held(Actor actor, HatId hat) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN, Hat.Role.ORGANISATION_ADMIN);
            return store.held(hat).orElseThrow(Refusal::notFound);
        });
    }

    public void run(Actor actor, Request request) {
        held(actor, request.hat());
        AccountId entrusted = request.login().isBlank() ? null : transactions.read(actor, () -> accounts.byLogin(request.login())
                .map(AccountStore.Known::id).orElseThrow(() -> Refusal.invalid("login", "role.refusal.notThem")));
        end(actor, request.hat(), entrusted);
    }

    @Override
    public void end(Actor actor, HatId hat, @Nullable AccountId entrusted) {
        transactions.write(actor, () -> {
            if (!(actor instanceof Actor.Job)) {
                duties.require(actor, Hat.Role.ADMIN, Hat.Role.ORGANISATION_ADMIN);
            }
            Held ended = store.held(hat).orElse(null);
            switch (store.end(hat, entrusted)) {
                case DONE -> {
                    if (ended != null) {
                        history.keep(actor, ReadStaff.SUBJECT, ended.account(), "account.role", "access.role." + ended.hat().role(), null);
                    }
                    journal.write(actor, new Journal.Line(ENDED.key(), null, "", hat.value(), null, false));
                }
                case ABSENT -> throw Refusal.notFound();
                case ALONE -> throw Refusal.invalid("login", "role.refusal.alone");
                case NOT_THEM -> throw Refusal.invalid("login", "role.refusal.notThem");
            }
        });
    }
}
