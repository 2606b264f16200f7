package brussels.boost.agenda.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.agenda.Appointment;
import brussels.boost.agenda.AppointmentId;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** "Je vous accompagne": one picture page about an agreed moment, made from it and from nothing typed twice. */
@Component
public class AccompanyTrip {
    private final Transactions transactions;
    private final Access access;
    private final Persons persons;
    private final AppointmentStore moments;
    private final TripStore trips;

    AccompanyTrip(Transactions transactions, Access access, Persons persons, AppointmentStore moments, TripStore trips) {
        this.transactions = transactions;
        this.access = access;
        this.persons = persons;
        this.moments = moments;
        this.trips = trips;
    }

    /** @param languages the person speaks, the one they like best first */
    public record Read(String name, List<String> languages, Appointment moment, Trip trip, boolean may) {}

    public Read read(Actor actor, PersonId person, AppointmentId id) {
        return transactions.write(actor, () -> {
            var patient = access.read(actor, person, AgendaActs.TRIP_READ, Family.AGENDA);
            Appointment moment = moments.find(patient, id).orElseThrow(Refusal::notFound);
            var card = persons.card(patient);
            return new Read(card.name(), card.languages(), moment, trips.read(patient, moment).orElse(Trip.NONE), patient.mayWrite(Family.AGENDA));
        });
    }

    public void run(Actor actor, PersonId person, AppointmentId id, Trip trip) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, AgendaActs.TRIP, Family.AGENDA);
            trips.keep(patient, moments.find(patient, id).orElseThrow(Refusal::notFound), trip.clean());
        });
    }
}
