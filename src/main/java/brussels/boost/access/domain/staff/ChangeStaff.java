package brussels.boost.access.domain.staff;

import brussels.boost.access.Accounts;
import brussels.boost.access.Act;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.OrganisationId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An account is renamed, locked, opened again, or holds one more role. Locked, it is out at once. */
@Component
public class ChangeStaff {
    static final Act LOCKED = Act.of("access.staff.locked");
    static final Act UNLOCKED = Act.of("access.staff.unlocked");

    private final Transactions transactions;
    private final Reach reach;
    private final ReadStaff staff;
    private final StaffStore store;
    private final Accounts accounts;
    private final History history;
    private final Journal journal;

    ChangeStaff(Transactions transactions, Reach reach, ReadStaff staff, StaffStore store, Accounts accounts, History history, Journal journal) {
        this.transactions = transactions;
        this.reach = reach;
        this.staff = staff;
        this.store = store;
        this.accounts = accounts;
        this.history = history;
        this.journal = journal;
    }

    /** @param version as it was read */
    public record Request(UUID account, int version, String name, String locale) {}

    /** @param id of the form @param trade code, for professionals */
    public record NewRole(UUID id, UUID account, Hat.Role role, @Nullable String trade, @Nullable UUID organisation) {}

    public void rename(Actor actor, Request request) {
        if (request.name().isBlank()) {
            throw Refusal.invalid("name", "staff.name.missing");
        }
        transactions.write(actor, () -> {
            ReadStaff.Account now = staff.wholly(reach.of(actor), request.account());
            String locale = List.of("fr", "nl", "en").contains(request.locale()) ? request.locale() : now.locale();
            if (!store.change(request.account(), request.version(), request.name().strip(), locale)) {
                throw Refusal.conflict("staff.conflict");
            }
            history.keep(actor, ReadStaff.SUBJECT, request.account(), Map.of("account.name", now.name(), "account.locale", now.locale()),
                    Map.of("account.name", request.name().strip(), "account.locale", locale));
        });
    }

    public void lock(Actor actor, UUID account) {
        if (ReadStaff.own(actor, account)) {
            throw Refusal.forbidden("staff.refusal.yourself");
        }
        state(actor, account, ReadStaff.State.LOCKED, LOCKED);
    }

    public void unlock(Actor actor, UUID account) {
        state(actor, account, ReadStaff.State.ACTIVE, UNLOCKED);
    }

    private void state(Actor actor, UUID account, ReadStaff.State state, Act act) {
        transactions.write(actor, () -> {
            ReadStaff.Account now = staff.wholly(reach.of(actor), account);
            if (store.state(account, state)) {
                store.endSessions(account);
                history.keep(actor, ReadStaff.SUBJECT, account, "account.state", "staff.state." + now.state(), "staff.state." + state);
                journal.write(actor, new Journal.Line(act.key(), null, "", account, null, false));
            }
        });
    }

    public void give(Actor actor, NewRole role) {
        if (role.role() == Hat.Role.PROFESSIONAL && role.trade() == null) {
            throw Refusal.invalid("trade", "staff.trade.missing");
        }
        transactions.write(actor, () -> {
            Reach.Managed managed = reach.of(actor);
            staff.find(managed, role.account());
            if (!managed.mayGive(role.role(), role.organisation())) {
                throw Refusal.invalid("role", "staff.role.notYours");
            }
            accounts.giveHat(new AccountId(role.account()), new Hat(new HatId(role.id()), role.role(), null, null, role.trade()),
                    role.organisation() == null ? null : new OrganisationId(role.organisation()));
            history.keep(actor, ReadStaff.SUBJECT, role.account(), "account.role", null, "access.role." + role.role());
        });
    }
}
