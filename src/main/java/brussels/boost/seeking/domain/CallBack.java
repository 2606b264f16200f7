package brussels.boost.seeking.domain;

import brussels.boost.access.Accounts;
import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.seeking.AskId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private final Accounts accounts;
    private final AskProfessional choosing;

    CallBack(Transactions transactions, Duties duties, Journal journal, AskStore store, WillingStore willing, Fitting fitting, Accounts accounts,
            AskProfessional choosing) {
        this.accounts = accounts;
        this.choosing = choosing;
        this.transactions = transactions;
        this.duties = duties;
        this.journal = journal;
        this.store = store;
        this.willing = willing;
        this.fitting = fitting;
    }

    /** @param candidates a few to speak of on the telephone @param other who else was asked to call, by name */
    public record Call(Ask ask, List<Candidate> candidates, @Nullable String other) {}

    public List<Call> run(Actor.Professional actor) {
        return transactions.write(actor, () -> {
            mayCall(actor);
            List<Call> calls = store.toCall().stream().map(ask -> new Call(ask, ask.from() == null ? fitting.of(ask).candidates() : List.of(), other(actor, ask))).toList();
            journal.write(actor, new Journal.Line(SeekingActs.CALLED.key(), null, "", null, calls.size(), false));
            return calls;
        });
    }

    /** On the telephone, the person chose somebody. */
    public void choose(Actor.Professional actor, AskId id, AccountId professional) {
        transactions.write(actor, () -> {
            mayCall(actor);
            choosing.run(id, professional);
        });
    }

    /** On the telephone, the person wishes nothing more; what they wrote is erased. */
    public void stop(Actor.Professional actor, AskId id) {
        transactions.write(actor, () -> {
            mayCall(actor);
            store.end(id, Ask.State.STOPPED);
        });
    }

    private @Nullable String other(Actor.Professional actor, Ask ask) {
        AccountId caller = ask.caller();
        return caller == null || caller.equals(actor.account()) ? null
                : Optional.ofNullable(accounts.cards(List.of(caller)).get(caller)).map(Accounts.Card::name).orElse(null);
    }

    private void mayCall(Actor.Professional actor) {
        duties.require(actor, Hat.Role.PROFESSIONAL);
        if (!willing.callsBack()) {
            throw Refusal.forbidden("seeking.refusal.notCaller");
        }
    }
}
