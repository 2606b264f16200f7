package brussels.boost.audit.domain;

import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import org.springframework.stereotype.Component;

/** A refusal rolls its transaction back; the journal keeps it in one of its own. */
@Component
class WriteRefusals implements Transactions.WhenRefused {
    private final Transactions transactions;
    private final Journal journal;

    WriteRefusals(Transactions transactions, Journal journal) {
        this.transactions = transactions;
        this.journal = journal;
    }

    @Override
    public void refused(Actor actor, Refusal refusal) {
        Refusal.Trace trace = refusal.trace();
        if (trace != null) {
            transactions.write(actor, () -> journal.write(actor, new Journal.Line(trace.act(), trace.person(), "", null, null, true)));
        }
    }
}
