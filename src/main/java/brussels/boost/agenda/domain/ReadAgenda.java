package brussels.boost.agenda.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.agenda.Appointment;
import brussels.boost.agenda.AppointmentId;
import brussels.boost.agenda.Moments;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was and is agreed with one person. */
@Component
public class ReadAgenda {
    private final Transactions transactions;
    private final Access access;
    private final Persons persons;
    private final MomentReader reader;
    private final AppointmentStore store;
    private final BrusselsTime time;

    ReadAgenda(Transactions transactions, Access access, Persons persons, MomentReader reader, AppointmentStore store, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.persons = persons;
        this.reader = reader;
        this.store = store;
        this.time = time;
    }

    /** @param may whether the actor may agree anything here */
    public record Read(String name, Moments moments, List<Appointment> past, boolean may) {}

    /** One moment and whose it is. */
    public record One(String name, Appointment moment) {}

    public Read all(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            PatientAccess patient = access.read(actor, person, AgendaActs.READ, Family.AGENDA);
            return new Read(persons.card(patient).name(), reader.of(patient, time.today()), store.past(patient, WallClock.instant(time.today(), null)),
                    patient.mayWrite(Family.AGENDA));
        });
    }

    public One one(Actor actor, PersonId person, AppointmentId id) {
        return transactions.write(actor, () -> {
            PatientAccess patient = access.read(actor, person, AgendaActs.READ, Family.AGENDA);
            return new One(persons.card(patient).name(), store.find(patient, id).orElseThrow(Refusal::notFound));
        });
    }

    /** For a form that will write: refused before anything is typed. */
    public String name(Actor actor, PersonId person) {
        return transactions.write(actor, () -> persons.card(access.write(actor, person, AgendaActs.READ, Family.AGENDA)).name());
    }

    /** Behind the opaque link of a calendar; what is not the actor's to see does not exist. */
    public PersonId personOf(Actor actor, AppointmentId id) {
        return transactions.read(actor, () -> new PersonId(store.person(id).orElseThrow(Refusal::notFound)));
    }
}
