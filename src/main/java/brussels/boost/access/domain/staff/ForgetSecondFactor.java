package brussels.boost.access.domain.staff;

import brussels.boost.access.Act;
import brussels.boost.access.History;
import brussels.boost.access.domain.signin.SecondFactorStore;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Somebody lost their telephone and their paper codes: whoever manages their account takes the old proof away, never
 * their own. Every session ends, the account is told by mail, and a role that must have a second proof sets up a new
 * one at its next door.
 */
@Component
public class ForgetSecondFactor {
    static final Act FORGOTTEN = Act.of("access.staff.secondForgotten");

    private final Transactions transactions;
    private final Reach reach;
    private final ReadStaff staff;
    private final StaffStore store;
    private final SecondFactorStore factors;
    private final History history;
    private final Journal journal;
    private final Outbox outbox;

    ForgetSecondFactor(Transactions transactions, Reach reach, ReadStaff staff, StaffStore store, SecondFactorStore factors, History history,
            Journal journal, Outbox outbox) {
        this.transactions = transactions;
        this.reach = reach;
        this.staff = staff;
        this.store = store;
        this.factors = factors;
        this.history = history;
        this.journal = journal;
        this.outbox = outbox;
    }

    public void run(Actor actor, UUID id) {
        if (ReadStaff.own(actor, id)) {
            throw Refusal.forbidden("staff.second.yourself");
        }
        transactions.write(actor, () -> {
            ReadStaff.Account now = staff.wholly(reach.of(actor), id);
            var account = new AccountId(id);
            if (!factors.asked(account)) {
                return;
            }
            factors.remove(account);
            store.endSessions(id);
            history.keep(actor, ReadStaff.SUBJECT, id, "account.second", "staff.second.on", "staff.second.off");
            journal.write(actor, new Journal.Line(FORGOTTEN.key(), null, "", id, null, false));
            if (now.login().contains("@")) {
                outbox.send(new Outbox.Letter(now.login(), now.locale(), "access.mail.secondForgotten", "/sign-in", "second:" + Id.next()));
            }
        });
    }
}
