package brussels.boost.agenda.domain;

import brussels.boost.agenda.Appointment;
import brussels.boost.agenda.AppointmentId;
import brussels.boost.agenda.Interpreting;
import brussels.boost.platform.id.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a row of {@code agenda.appointment}, whoever opens its texts. */
final class MomentRow {
    /** Opens a sealed text of one person. */
    interface Opener {
        @Nullable String open(PersonId person, byte @Nullable [] sealed);
    }

    private MomentRow() {}

    static Appointment appointment(ResultSet row, Opener opener) throws SQLException {
        var person = new PersonId(row.getObject("person_id", UUID.class));
        return new Appointment(new AppointmentId(row.getObject("id", UUID.class)), person, row.getTimestamp("starts_at").toInstant(),
                row.getBoolean("day_only"), row.getObject("minutes", Integer.class), Appointment.Kind.valueOf(row.getString("kind")),
                AppointmentStore.account(row.getObject("with_account", UUID.class)),
                opener.open(person, row.getBytes("with_words")), opener.open(person, row.getBytes("place")), opener.open(person, row.getBytes("note")),
                Appointment.State.valueOf(row.getString("state")), row.getString("audience").equals("PERSON"),
                AppointmentStore.account(row.getObject("author_account", UUID.class)),
                row.getTimestamp("created_at").toInstant(), row.getInt("version"),
                interpreting(row, person, opener));
    }

    private static @Nullable Interpreting interpreting(ResultSet row, PersonId person, Opener opener) throws SQLException {
        String language = row.getString("interpreter_language");
        return language == null ? null : new Interpreting(language, opener.open(person, row.getBytes("interpreter_by")));
    }
}
