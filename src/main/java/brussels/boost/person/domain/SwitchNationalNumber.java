package brussels.boost.person.domain;

import brussels.boost.access.Accounts;
import brussels.boost.access.Hat;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The lead organisation declares on what legal ground the national number may be asked (law of 8 August 1983, art. 5
 * and 8), or takes that back. Until then no page asks it.
 */
@Component
public class SwitchNationalNumber {
    private final Transactions transactions;
    private final Accounts accounts;
    private final NumberStore store;

    SwitchNationalNumber(Transactions transactions, Accounts accounts, NumberStore store) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.store = store;
    }

    /** The ground as it was declared. */
    public record Declared(String legalBasis, Instant at) {}

    public Optional<Declared> read(Actor actor) {
        return transactions.read(actor, () -> {
            mustBeAdministrator(actor);
            return store.declared();
        });
    }

    public void on(Actor actor, String legalBasis) {
        transactions.write(actor, () -> {
            mustBeAdministrator(actor);
            if (legalBasis.isBlank()) {
                throw Refusal.invalid("basis", "person.number.basis.missing");
            }
            store.switchOn(legalBasis.strip());
        });
    }

    /** Numbers already there stay sealed and unseen until it is declared again or they are removed. */
    public void off(Actor actor) {
        transactions.write(actor, () -> {
            mustBeAdministrator(actor);
            store.switchOff();
        });
    }

    private void mustBeAdministrator(Actor actor) {
        boolean administrator = actor instanceof Actor.Professional professional
                && accounts.cards(List.of(professional.account())).values().stream()
                        .flatMap(card -> card.hats().stream())
                        .anyMatch(hat -> hat.id().equals(professional.hat()) && hat.role() == Hat.Role.ADMIN);
        if (!administrator) {
            throw Refusal.forbidden("person.number.adminOnly");
        }
    }
}
