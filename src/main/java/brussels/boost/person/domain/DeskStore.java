package brussels.boost.person.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.person.PersonRequests.Kind;
import brussels.boost.person.PersonRequests.State;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of requests, on the privacy officer's side: functions that ask who asks. */
@Component
class DeskStore {
    private static final Sql DESK = Sql.of("""
            select id, kind, state, asked_on, due, extended, taken_by from person.desk(:due::date, :id::uuid)
            """);
    private static final Sql ONE = Sql.of("""
            select id, person_id, kind, state, words, asked_on, due, extended, extended_why, taken_by, name_to_use, languages, version
            from person.desk_one(:id)
            """);
    private static final Sql TAKE = Sql.of("select person.desk_take(:id, :version) as done");
    private static final Sql EXTEND = Sql.of("select person.desk_extend(:id, :version, :why::bytea) as done");
    private static final Sql ANSWER = Sql.of("select person.desk_answer(:id, :version, :outcome, :answer::bytea) as done");

    private final Db db;

    DeskStore(Db db) {
        this.db = db;
    }

    List<ReadDesk.Waiting> desk(@Nullable LocalDate due, @Nullable UUID id) {
        return db.sql(DESK).param("due", due).param("id", id).query((row, _) -> waiting(row)).list();
    }

    Optional<Found> one(UUID id) {
        return db.sql(ONE).param("id", id)
                .query((row, _) -> new Found(waiting(row), new PersonId(row.getObject("person_id", UUID.class)), row.getBytes("words"),
                        row.getBytes("extended_why"), row.getString("name_to_use"), PersonStore.texts(row, "languages"), row.getInt("version")))
                .optional();
    }

    /** One request, its texts still sealed. */
    record Found(ReadDesk.Waiting request, PersonId person, byte @Nullable [] words, byte @Nullable [] extendedWhy, String name,
            List<String> languages, int version) {}

    boolean take(UUID id, int version) {
        return db.sql(TAKE).param("id", id).param("version", version).query((row, _) -> row.getBoolean("done")).single();
    }

    boolean extend(PatientAccess patient, UUID id, int version, String why) {
        return db.sql(EXTEND).param("id", id).param("version", version).param("why", patient.seal(why))
                .query((row, _) -> row.getBoolean("done")).single();
    }

    boolean answer(PatientAccess patient, UUID id, int version, State outcome, String answer) {
        return db.sql(ANSWER).param("id", id).param("version", version).param("outcome", outcome.name())
                .param("answer", patient.seal(answer)).query((row, _) -> row.getBoolean("done")).single();
    }

    private static ReadDesk.Waiting waiting(ResultSet row) throws SQLException {
        UUID by = row.getObject("taken_by", UUID.class);
        return new ReadDesk.Waiting(row.getObject("id", UUID.class), Kind.valueOf(row.getString("kind")), State.valueOf(row.getString("state")),
                Objects.requireNonNull(row.getObject("asked_on", LocalDate.class)), Objects.requireNonNull(row.getObject("due", LocalDate.class)),
                row.getBoolean("extended"), by == null ? null : new AccountId(by));
    }
}
