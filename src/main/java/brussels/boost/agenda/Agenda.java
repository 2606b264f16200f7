package brussels.boost.agenda;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.PatientAccess;
import brussels.boost.platform.security.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others may ask of what has been agreed, or agree. Inside a transaction; each sent twice is made once. */
public interface Agenda {
    /** Everything still agreed from that day on, silences and calls asked for, in one statement; at most 1000. */
    Moments moments(CircleAccess circle, LocalDate from);

    /** The same for one person; at most 50. */
    Moments moments(PatientAccess patient, LocalDate from);

    AppointmentId agree(PatientAccess patient, NewAppointment moment);

    /** It took place. */
    void done(PatientAccess patient, AppointmentId moment);

    /** The picture page of how somebody gets there. */
    void accompany(PatientAccess patient, AppointmentId moment, NewTrip trip);

    void agreeSilence(PatientAccess patient, UUID id, LocalDate until, @Nullable String reason);

    /** How often the actor and the person are in touch. */
    void agreeRhythm(PatientAccess patient, UUID id, Rhythm.Every every, LocalDate next);

    void askForCall(PatientAccess patient, UUID id);

    /** The professional's own diary between two moments, and what hinders its reading, in one statement. */
    OwnCalendar ownCalendar(Actor.Professional actor, Instant from, Instant until);

    /**
     * Somebody's own diary as it was last read.
     *
     * @param connected an address was given
     * @param trouble why it cannot be read: the end of the message key {@code agenda.calendar.trouble.<x>}
     */
    record OwnCalendar(boolean connected, @Nullable Instant readAt, @Nullable String trouble, List<Busy> busy) {
        public static final OwnCalendar NONE = new OwnCalendar(false, null, null, List.of());
    }
}
