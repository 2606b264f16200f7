package brussels.boost.access.domain;

import brussels.boost.access.Act;
import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.audit.Journal;
import brussels.boost.audit.JournalSeal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import org.springframework.stereotype.Component;

/** An administrator asks whether the journal is whole; the asking is a line in it too. */
@Component
public class CheckJournal {
    private static final Act CHECKED = Act.of("access.journal.checked");

    private final Transactions transactions;
    private final Duties duties;
    private final Journal journal;
    private final JournalSeal seal;

    CheckJournal(Transactions transactions, Duties duties, Journal journal, JournalSeal seal) {
        this.transactions = transactions;
        this.duties = duties;
        this.journal = journal;
        this.seal = seal;
    }

    /** Opens the page; refuses who is no administrator. */
    public void enter(Actor actor) {
        transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN, Hat.Role.PRIVACY_OFFICER, Hat.Role.ORGANISATION_ADMIN);
            return true;
        });
    }

    public JournalSeal.Verdict run(Actor actor) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN, Hat.Role.PRIVACY_OFFICER);
            journal.write(actor, new Journal.Line(CHECKED.key(), null, "", null, null, false));
        });
        return seal.verify();
    }
}
