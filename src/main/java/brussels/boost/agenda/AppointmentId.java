package brussels.boost.agenda;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies an agreed moment. */
public record AppointmentId(UUID value) implements Id {
    public static AppointmentId of(String text) {
        return new AppointmentId(Id.parse(text));
    }

    public static AppointmentId fresh() {
        return new AppointmentId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
