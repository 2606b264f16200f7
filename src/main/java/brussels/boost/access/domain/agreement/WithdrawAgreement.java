package brussels.boost.access.domain.agreement;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Agreements;
import brussels.boost.access.Family;
import brussels.boost.access.FileClosed;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The person says stop: in one step, and with the consequence their agreement's words announced. */
@Component
public class WithdrawAgreement {
    static final Act WITHDRAWN = Act.of("access.agreement.withdrawn");
    static final Act RESUMED = Act.of("access.agreement.resumed");

    private final Transactions transactions;
    private final Access access;
    private final AgreementStore store;
    private final ApplicationEventPublisher events;

    WithdrawAgreement(Transactions transactions, Access access, AgreementStore store, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.events = events;
    }

    public void run(Actor actor, PersonId person, Agreements.Kind kind) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, WITHDRAWN, Family.CONSENTS);
            store.withdraw(patient, kind);
            switch (kind) {
                case SHARE -> store.stopSharing(patient);
                case KEEP -> {
                    events.publishEvent(new FileClosed(person));
                    store.close(patient);
                }
                case SURVEY, PHOTO, STUDY -> {
                    // the row says it; whoever asks next finds it withdrawn
                }
            }
        });
    }

    /** As if nothing had been said, and what it had closed is open again; a file that was erased never comes back. */
    public void undo(Actor actor, PersonId person, Agreements.Kind kind) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, RESUMED, Family.CONSENTS);
            if (!store.resume(patient, kind)) {
                throw Refusal.absent("agreement.refusal.tooLate");
            }
        });
    }
}
