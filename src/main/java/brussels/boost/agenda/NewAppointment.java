package brussels.boost.agenda;

import brussels.boost.platform.id.AccountId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A moment as it is agreed, in Brussels' time. Only the day is needed.
 *
 * @param cause what it comes from, e.g. a step of the plan
 */
public record NewAppointment(AppointmentId id, LocalDate day, @Nullable LocalTime time, @Nullable Integer minutes, Appointment.Kind kind,
        @Nullable AccountId with, @Nullable String withWords, @Nullable String place, @Nullable String note, boolean narrow,
        @Nullable Cause cause) {
    /** What something comes from. */
    public record Cause(String kind, UUID id) {}

    /** The shortest way to say it. */
    public static NewAppointment on(LocalDate day, @Nullable LocalTime time, @Nullable AccountId with, @Nullable String words) {
        return new NewAppointment(AppointmentId.fresh(), day, time, null, Appointment.Kind.MEETING, with, words, null, null, false, null);
    }
}
