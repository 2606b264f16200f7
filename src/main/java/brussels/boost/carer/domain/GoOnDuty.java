package brussels.boost.carer.domain;

import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import org.springframework.stereotype.Component;

/** A professional says they answer carers whom nobody could call, and stops when they like. Nobody counts it. */
@Component
public class GoOnDuty {
    private final Transactions transactions;
    private final Duties duties;
    private final DutyStore store;

    GoOnDuty(Transactions transactions, Duties duties, DutyStore store) {
        this.transactions = transactions;
        this.duties = duties;
        this.store = store;
    }

    public boolean on(Actor.Professional actor) {
        return transactions.read(actor, () -> store.is(actor.account()));
    }

    public void run(Actor.Professional actor, boolean on) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.PROFESSIONAL);
            if (on) {
                store.start(actor.account(), actor.hat());
            } else {
                store.stop(actor.account());
            }
        });
    }
}
