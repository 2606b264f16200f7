package brussels.boost.agenda;

import brussels.boost.platform.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What has been agreed with several people, in the order of time, as a list shows it. */
public record Moments(List<Appointment> appointments, List<Quiet> quiets, List<CallAsked> calls, List<Rhythm> rhythms) {
    public static final Moments NONE = new Moments(List.of(), List.of(), List.of(), List.of());

    /** The first one that is not over. */
    public Optional<Appointment> next(PersonId person, Instant now) {
        return appointments.stream().filter(one -> one.person().equals(person) && !one.over(now)).findFirst();
    }

    public Optional<Quiet> quiet(PersonId person) {
        return quiets.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    public Optional<CallAsked> call(PersonId person) {
        return calls.stream().filter(one -> one.person().equals(person)).findFirst();
    }
}
