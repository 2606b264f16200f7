package brussels.boost.person.domain;

import brussels.boost.access.Act;
import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The lead organisation declares on what legal ground the national number may be asked (law of 8 August 1983, art. 5
 * and 8), or takes that back. Until then no page asks it.
 */
@Component
public class SwitchNationalNumber {
    static final Act ALLOWED = Act.of("person.number.allowed");
    static final Act DISALLOWED = Act.of("person.number.disallowed");

    private final Transactions transactions;
    private final Duties duties;
    private final Journal journal;
    private final NumberStore store;

    SwitchNationalNumber(Transactions transactions, Duties duties, Journal journal, NumberStore store) {
        this.transactions = transactions;
        this.duties = duties;
        this.journal = journal;
        this.store = store;
    }

    /** The ground as it was declared. */
    public record Declared(String legalBasis, Instant at) {}

    public Optional<Declared> read(Actor actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            return store.declared();
        });
    }

    public void on(Actor actor, String legalBasis) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            if (legalBasis.isBlank()) {
                throw Refusal.invalid("basis", "person.number.basis.missing");
            }
            store.switchOn(legalBasis.strip());
            journal.write(actor, new Journal.Line(ALLOWED.key(), null, "", null, null, false));
        });
    }

    /** Numbers already there stay sealed and unseen until it is declared again or they are removed. */
    public void off(Actor actor) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            store.switchOff();
            journal.write(actor, new Journal.Line(DISALLOWED.key(), null, "", null, null, false));
        });
    }
}
