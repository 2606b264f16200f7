package brussels.boost.agenda.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.agenda.Appointment;
import brussels.boost.agenda.AppointmentId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import org.springframework.stereotype.Component;

/** A moment took place, is cancelled, or stands again: each can be undone by the next. */
@Component
public class SayWhatBecame {
    private final Transactions transactions;
    private final Access access;
    private final AppointmentStore store;

    SayWhatBecame(Transactions transactions, Access access, AppointmentStore store) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
    }

    /** What became of which moment. */
    public record Request(PersonId person, AppointmentId moment, Appointment.State state) {}

    public void run(Actor actor, Request request) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), act(request.state()), Family.AGENDA);
            if (!store.become(patient, request.moment(), request.state())) {
                throw Refusal.notFound();
            }
        });
    }

    private static Act act(Appointment.State state) {
        return switch (state) {
            case AGREED -> AgendaActs.RESTORED;
            case DONE -> AgendaActs.DONE;
            case CANCELLED -> AgendaActs.CANCELLED;
        };
    }
}
