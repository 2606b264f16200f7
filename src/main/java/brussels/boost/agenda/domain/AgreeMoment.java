package brussels.boost.agenda.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.agenda.AppointmentId;
import brussels.boost.agenda.NewAppointment;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import org.springframework.stereotype.Component;

/** A moment is agreed with the person. */
@Component
public class AgreeMoment {
    private final Transactions transactions;
    private final Access access;
    private final AppointmentStore store;
    private final BrusselsTime time;

    AgreeMoment(Transactions transactions, Access access, AppointmentStore store, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.time = time;
    }

    /** What the form says; its submission is the moment's identifier. */
    public record Request(PersonId person, NewAppointment moment) {}

    public AppointmentId run(Actor actor, Request request) {
        MomentRules.check(request.moment(), time.today(), null);
        return transactions.write(actor, () -> {
            store.insert(access.write(actor, request.person(), AgendaActs.AGREED, Family.AGENDA), request.moment());
            return request.moment().id();
        });
    }
}
