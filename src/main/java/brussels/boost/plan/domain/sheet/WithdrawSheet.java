package brussels.boost.plan.domain.sheet;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.Links;
import brussels.boost.plan.SheetId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Takes a sheet's code back: a lost paper opens nothing any more. It cannot be undone; a new sheet is made instead. */
@Component
public class WithdrawSheet {
    private final Transactions transactions;
    private final Access access;
    private final Links links;

    WithdrawSheet(Transactions transactions, Access access, Links links) {
        this.transactions = transactions;
        this.access = access;
        this.links = links;
    }

    public void withdraw(Actor actor, PersonId person, SheetId sheet) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, SheetActs.SHEET_WITHDRAWN, Family.CIRCLE);
            links.of(patient, Links.Purpose.SHEET).stream()
                    .filter(link -> link.subject().equals(sheet.value()))
                    .forEach(link -> links.revoke(patient, link.id()));
        });
    }
}
