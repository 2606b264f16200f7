package brussels.boost.agenda.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.agenda.Appointment;
import brussels.boost.agenda.NewAppointment;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import org.springframework.stereotype.Component;

/** A moment is moved, or said better. Nobody's change is overwritten. */
@Component
public class MoveMoment {
    private final Transactions transactions;
    private final Access access;
    private final AppointmentStore store;
    private final TripStore trips;
    private final BrusselsTime time;

    MoveMoment(Transactions transactions, Access access, AppointmentStore store, TripStore trips, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.trips = trips;
        this.time = time;
    }

    /** @param version as the form read it */
    public record Request(PersonId person, NewAppointment moment, int version) {}

    public void run(Actor actor, Request request) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), AgendaActs.MOVED, Family.AGENDA);
            Appointment before = store.find(patient, request.moment().id()).orElseThrow(Refusal::notFound);
            MomentRules.check(request.moment(), time.today(), before.day());
            if (!store.change(patient, request.moment(), request.version())) {
                throw Refusal.conflict("agenda.conflict");
            }
            trips.follow(patient, request.moment());
        });
    }
}
