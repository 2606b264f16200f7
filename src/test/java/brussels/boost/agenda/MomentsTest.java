package brussels.boost.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private static final PersonId PERSON = new PersonId(Id.next());
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    private static Appointment at(String when, boolean dayOnly, @Nullable Integer minutes) {
        return new Appointment(new AppointmentId(Id.next()), PERSON, Instant.parse(when), dayOnly, minutes, Appointment.Kind.VISIT, null, null, null, null,
                Appointment.State.AGREED, false, null, NOON, 1, null);
    }

    private static Moments of(Appointment... appointments) {
        return new Moments(List.of(appointments), List.of(), List.of(), List.of());
    }

    @Test
    void a_moment_that_is_over_is_not_the_next_one() {
        var morning = at("2026-11-23T09:00:00Z", false, 45);
        var tomorrow = at("2026-11-24T09:00:00Z", false, 45);
        assertThat(of(morning, tomorrow).next(PERSON, NOON)).contains(tomorrow);
    }

    @Test
    void one_that_goes_on_or_has_no_hour_still_is() {
        var now = at("2026-11-23T10:30:00Z", false, 45);
        assertThat(of(now).next(PERSON, NOON)).contains(now);
        var today = at("2026-11-22T23:00:00Z", true, null);
        assertThat(of(today).next(PERSON, NOON)).contains(today);
        assertThat(of(at("2026-11-23T10:30:00Z", false, null)).next(PERSON, NOON)).isPresent();
    }
}
