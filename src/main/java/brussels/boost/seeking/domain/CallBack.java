package brussels.boost.seeking.domain;

import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.seeking.AskId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The named human: calls those whom nobody answered, and asks somebody with them, on the telephone. */
@Component
public class CallBack {
    private final Transactions transactions;
    private final Duties duties;
    private final Journal journal;
    private final AskStore store;
    private final WillingStore willing;
    private final Fitting fitting;

    CallBack(Transactions transactions, Duties duties, Journal journal, AskStore store, WillingStore willing, Fitting fitting) {
        this.transactions = transactions;
        this.duties = duties;
        this.journal = journal;
        this.store = store;
        this.willing = willing;
        this.fitting = fitting;
    }

    /** @param candidates a few to speak of on the telephone */
    public record Call(Ask ask, List<Candidate> candidates) {}

    public List<Call> run(Actor.Professional actor) {
        return transactions.write(actor, () -> {
            mayCall(actor);
            List<Call> calls = store.toCall().stream().map(ask -> new Call(ask, fitting.of(ask).candidates())).toList();
            journal.write(actor, new Journal.Line(SeekingActs.CALLED.key(), null, "", null, calls.size(), false));
            return calls;
        });
    }

    /** On the telephone, the person chose somebody. */
    public void choose(Actor.Professional actor, AskId id, AccountId professional) {
        transactions.write(actor, () -> {
            mayCall(actor);
            Candidate chosen = fitting.one(professional).filter(one -> one.said().visible()).orElseThrow(Refusal::notFound);
            if (!store.choose(id, chosen.account())) {
                throw Refusal.absent("seeking.refusal.over");
            }
        });
    }

    /** On the telephone, the person wishes nothing more; what they wrote is erased. */
    public void stop(Actor.Professional actor, AskId id) {
        transactions.write(actor, () -> {
            mayCall(actor);
            store.end(id, Ask.State.STOPPED);
        });
    }

    private void mayCall(Actor.Professional actor) {
        duties.require(actor, Hat.Role.PROFESSIONAL);
        if (!willing.callsBack()) {
            throw Refusal.forbidden("seeking.refusal.notCaller");
        }
    }
}
