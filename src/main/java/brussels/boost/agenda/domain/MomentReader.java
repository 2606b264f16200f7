package brussels.boost.agenda.domain;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.PatientAccess;
import brussels.boost.agenda.Appointment;
import brussels.boost.agenda.CallAsked;
import brussels.boost.agenda.Moments;
import brussels.boost.agenda.Quiet;
import brussels.boost.agenda.Rhythm;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is still agreed, silences, rhythms and calls asked for, in one statement: of one person, or of all who chose the actor. */
@Component
class MomentReader {
    private static final Sql ALL = Sql.of("""
            select 'MOMENT' as what, id, person_id, starts_at, day_only, minutes, kind, with_account, with_words, place, note, state,
                   audience, author_account, created_at, version, null::date as day, false as oneself,
                   interpreter_language, interpreter_by
            from agenda.appointment
            where state = 'AGREED' and starts_at >= :from and (:person::uuid is null or person_id = :person::uuid)
            union all
            select 'QUIET', id, person_id, created_at, false, null, '', null, null, null, reason, '', '', author_account, created_at, 1,
                   until, false, null, null
            from agenda.quiet
            where ended_at is null and until >= :day and (:person::uuid is null or person_id = :person::uuid)
            union all
            select 'CALL', id, person_id, asked_at, false, null, '', null, null, null, null, '', '', by_account, asked_at, 1, null, by_oneself, null, null
            from agenda.call_asked
            where answered_at is null and (:person::uuid is null or person_id = :person::uuid)
            union all
            select 'RHYTHM', id, person_id, created_at, false, null, every, with_account, null, null, null, '', '', author_account, created_at, 1, next_on, false, null, null
            from agenda.rhythm
            where ended_at is null and (:person::uuid is null or person_id = :person::uuid)
            order by starts_at, id
            limit 1000
            """);

    private final Db db;

    MomentReader(Db db) {
        this.db = db;
    }

    Moments of(CircleAccess circle, LocalDate from) {
        return read(null, from, circle::unseal);
    }

    Moments of(PatientAccess patient, LocalDate from) {
        return read(patient.person().value(), from, (_, sealed) -> patient.unseal(sealed));
    }

    private Moments read(@Nullable UUID person, LocalDate from, MomentRow.Opener opener) {
        List<Appointment> appointments = new ArrayList<>();
        List<Quiet> quiets = new ArrayList<>();
        List<CallAsked> calls = new ArrayList<>();
        List<Rhythm> rhythms = new ArrayList<>();
        Instant start = WallClock.instant(from, null);
        db.sql(ALL)
                .param("from", Timestamp.from(start))
                .param("day", from)
                .param("person", person)
                .query((row, _) -> switch (row.getString("what")) {
                    case "MOMENT" -> appointments.add(MomentRow.appointment(row, opener));
                    case "QUIET" -> quiets.add(quiet(row, opener));
                    case "RHYTHM" -> rhythms.add(new Rhythm(row.getObject("id", UUID.class), person(row), Rhythm.Every.valueOf(row.getString("kind")),
                            row.getObject("day", LocalDate.class), AppointmentStore.account(row.getObject("with_account", UUID.class))));
                    default -> calls.add(new CallAsked(row.getObject("id", UUID.class), person(row), row.getBoolean("oneself"),
                            row.getTimestamp("starts_at").toInstant()));
                })
                .list();
        return new Moments(appointments, quiets, calls, rhythms);
    }

    private static Quiet quiet(ResultSet row, MomentRow.Opener opener) throws SQLException {
        return new Quiet(row.getObject("id", UUID.class), person(row), row.getObject("day", LocalDate.class),
                opener.open(person(row), row.getBytes("note")));
    }

    private static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("person_id", UUID.class));
    }
}
