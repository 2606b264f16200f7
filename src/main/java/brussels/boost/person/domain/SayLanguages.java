package brussels.boost.person.domain;

import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.Speaks;
import brussels.boost.person.SpokenLanguages;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** A professional says which languages they speak with people. */
@Component
public class SayLanguages {
    private final Transactions transactions;
    private final Duties duties;
    private final Speaks speaks;

    SayLanguages(Transactions transactions, Duties duties, Speaks speaks) {
        this.transactions = transactions;
        this.duties = duties;
        this.speaks = speaks;
    }

    public List<String> read(Actor.Professional actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.PROFESSIONAL);
            return speaks.of(actor.account());
        });
    }

    public void run(Actor.Professional actor, List<String> languages) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.PROFESSIONAL);
            speaks.say(actor.account(), SpokenLanguages.known(languages));
        });
    }
}
