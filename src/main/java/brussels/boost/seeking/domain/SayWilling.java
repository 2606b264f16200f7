package brussels.boost.seeking.domain;

import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.Speaks;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.seeking.Willing;
import brussels.boost.territory.Commune;
import brussels.boost.territory.Territories;
import java.util.List;
import org.springframework.stereotype.Component;

/** A professional says that people may ask them, and how; visible only if they wish, and with a pause. */
@Component
public class SayWilling {
    private final Transactions transactions;
    private final Duties duties;
    private final Territories territories;
    private final WillingStore store;
    private final BrusselsTime time;
    private final Speaks speaks;

    SayWilling(Transactions transactions, Duties duties, Territories territories, WillingStore store, BrusselsTime time, Speaks speaks) {
        this.speaks = speaks;
        this.transactions = transactions;
        this.duties = duties;
        this.territories = territories;
        this.store = store;
        this.time = time;
    }

    public Willing read(Actor.Professional actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.PROFESSIONAL);
            return store.of(actor.account()).orElseGet(() -> Willing.speaking(speaks.of(actor.account())));
        });
    }

    public void run(Actor.Professional actor, Willing said) {
        Willing clean = SeekingPolicy.clean(said, time.today());
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.PROFESSIONAL);
            store.say(actor.account(), clean);
            speaks.say(actor.account(), clean.languages());
        });
    }

    /** To choose from, on every form of this module. */
    public List<Commune> communes() {
        return transactions.read(AskForReferent.DOOR, territories::communes);
    }
}
