package brussels.boost.agenda.domain;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.agenda.Agenda;
import brussels.boost.agenda.Appointment;
import brussels.boost.agenda.AppointmentId;
import brussels.boost.agenda.Moments;
import brussels.boost.agenda.NewAppointment;
import brussels.boost.agenda.NewTrip;
import brussels.boost.agenda.Rhythm;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The face of the agenda, over its stores. */
@Component
class AgendaDesk implements Agenda {
    private final AppointmentStore appointments;
    private final MomentReader reader;
    private final SilenceStore silences;
    private final CalendarStore calendars;
    private final RhythmStore rhythms;
    private final TripStore trips;

    AgendaDesk(AppointmentStore appointments, MomentReader reader, SilenceStore silences, CalendarStore calendars, RhythmStore rhythms,
            TripStore trips) {
        this.appointments = appointments;
        this.reader = reader;
        this.silences = silences;
        this.calendars = calendars;
        this.rhythms = rhythms;
        this.trips = trips;
    }

    @Override
    public Moments moments(CircleAccess circle, LocalDate from) {
        return reader.of(circle, from);
    }

    @Override
    public Moments moments(PatientAccess patient, LocalDate from) {
        return patient.mayRead(Family.AGENDA) ? known(patient, from) : Moments.NONE;
    }

    @Override
    public AppointmentId agree(PatientAccess patient, NewAppointment moment) {
        appointments.insert(patient, moment);
        return moment.id();
    }

    @Override
    public void done(PatientAccess patient, AppointmentId moment) {
        if (!appointments.become(patient, moment, Appointment.State.DONE)) {
            throw Refusal.notFound();
        }
    }

    @Override
    public void accompany(PatientAccess patient, AppointmentId moment, NewTrip trip) {
        trips.keep(patient, appointments.find(patient, moment).orElseThrow(Refusal::notFound),
                new Trip(trip.leave(), trip.way(), trip.who(), trip.how(), trip.papers()).clean());
    }

    @Override
    public void agreeSilence(PatientAccess patient, UUID id, LocalDate until, @Nullable String reason) {
        silences.agree(patient, id, until, reason);
    }

    @Override
    public void agreeRhythm(PatientAccess patient, UUID id, Rhythm.Every every, LocalDate next) {
        AccountId with = patient.actor() instanceof Actor.Professional professional ? professional.account() : null;
        rhythms.agree(patient, id, every, next, with == null ? null : with.value());
    }

    @Override
    public void askForCall(PatientAccess patient, UUID id) {
        silences.ask(patient, id);
    }

    @Override
    public OwnCalendar ownCalendar(Actor.Professional actor, Instant from, Instant until) {
        return calendars.own(actor.account(), from, until);
    }

    /** Several parts of a page ask for the same day. */
    private Moments known(PatientAccess patient, LocalDate from) {
        FromDay known = patient.once(FromDay.class, () -> new FromDay(from, reader.of(patient, from)));
        return known.from().equals(from) ? known.moments() : reader.of(patient, from);
    }

    private record FromDay(LocalDate from, Moments moments) {}
}
