package brussels.boost.seeking.domain;

import brussels.boost.access.Accounts;
import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who calls those whom nobody answered, and after how many days of silence. */
@Component
public class SetSeeking {
    private final Transactions transactions;
    private final Duties duties;
    private final Journal journal;
    private final Accounts accounts;
    private final WillingStore willing;

    SetSeeking(Transactions transactions, Duties duties, Journal journal, Accounts accounts, WillingStore willing) {
        this.transactions = transactions;
        this.duties = duties;
        this.journal = journal;
        this.accounts = accounts;
        this.willing = willing;
    }

    /** What is set. */
    public record Settings(List<Accounts.Card> callers) {}

    public Settings read(Actor actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            return new Settings(List.copyOf(accounts.cards(willing.callers()).values()));
        });
    }

    public void add(Actor actor, String mail) {
        change(actor, () -> {
            AccountId account = accounts.byMail(mail).map(Accounts.Address::id).orElseThrow(() -> Refusal.invalid("mail", "seeking.refusal.mail"));
            Accounts.Card card = accounts.cards(List.of(account)).get(account);
            if (card == null || card.hats().stream().noneMatch(hat -> hat.role() == Hat.Role.PROFESSIONAL)) {
                throw Refusal.invalid("mail", "seeking.refusal.mail");
            }
            willing.addCaller(account);
        });
    }

    public void remove(Actor actor, AccountId account) {
        change(actor, () -> willing.removeCaller(account));
    }

    private void change(Actor actor, Runnable work) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            work.run();
            journal.write(actor, new Journal.Line(SeekingActs.SETTINGS.key(), null, "", null, null, false));
        });
    }
}
