package brussels.boost.dialogue.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.dialogue.SessionId;
import brussels.boost.dialogue.domain.Session.Mode;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The conversations themselves, without what lies on the table. */
@Component
class SessionStore {
    private static final Sql PERSON_OF = Sql.of("select person_id from dialogue.session where id = :id and removed_at is null");
    private static final Sql PERSON_OF_ANY = Sql.of("select person_id from dialogue.session where id = :id");
    private static final Sql START = Sql.of("""
            insert into dialogue.session (id, person_id, held_on, mode, size, language, interpreter, labels)
            values (:id, :person, :heldOn, :mode, :size::int, :language, :interpreter, :labels)
            on conflict (id) do nothing
            """);
    private static final Sql GET = Sql.of("""
            select id, person_id, held_by, held_on, mode, size, language, interpreter, labels, finished_at
            from dialogue.session where id = :id and person_id = :person and removed_at is null
            """);
    private static final Sql LATEST = Sql.of("""
            select id, person_id, held_by, held_on, mode, size, language, interpreter, labels, finished_at
            from dialogue.session
            where person_id = :person and removed_at is null and id is distinct from :but::uuid
            order by held_on desc, id desc
            limit :limit
            """);
    private static final Sql SCREEN = Sql.of("""
            update dialogue.session
            set labels = coalesce(:labels::boolean, labels), language = coalesce(:language::text, language), mode = coalesce(:mode::text, mode)
            where id = :id and person_id = :person
            """);
    private static final Sql FINISH = Sql.of("""
            update dialogue.session set finished_at = :now where id = :id and person_id = :person and finished_at is null
            """);
    private static final Sql REMOVE = Sql.of("update dialogue.session set removed_at = :now::timestamptz where id = :id and person_id = :person");

    private final Db db;

    SessionStore(Db db) {
        this.db = db;
    }

    /** Whose conversation it is, if this actor may see it at all. */
    Optional<PersonId> personOf(SessionId id, boolean removedToo) {
        return db.sql(removedToo ? PERSON_OF_ANY : PERSON_OF)
                .param("id", id.value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** False when it was there already. */
    boolean start(PatientAccess patient, Session session) {
        return db.sql(START)
                .param("id", session.id().value())
                .param("person", patient.person().value())
                .param("heldOn", session.heldOn())
                .param("mode", session.mode().name())
                .param("size", session.size())
                .param("language", session.language())
                .param("interpreter", session.interpreter())
                .param("labels", session.labels())
                .update() == 1;
    }

    Optional<Session> get(PatientAccess patient, SessionId id) {
        return db.sql(GET).param("id", id.value()).param("person", patient.person().value()).query(SessionStore::session).optional();
    }

    /** The latest first. @param but left out of the list, or null */
    List<Session> latest(PatientAccess patient, @Nullable SessionId but, int limit) {
        return db.sql(LATEST)
                .param("person", patient.person().value())
                .param("but", but == null ? null : but.value())
                .param("limit", limit)
                .query(SessionStore::session)
                .list();
    }

    /** Changes how it is shown; what is null stays. */
    void screen(PatientAccess patient, SessionId id, @Nullable Boolean labels, @Nullable String language, @Nullable Mode mode) {
        db.sql(SCREEN)
                .param("id", id.value())
                .param("person", patient.person().value())
                .param("labels", labels)
                .param("language", language)
                .param("mode", mode == null ? null : mode.name())
                .update();
    }

    /** False when it was finished before. */
    boolean finish(PatientAccess patient, SessionId id, Instant now) {
        return db.sql(FINISH).param("id", id.value()).param("person", patient.person().value()).param("now", Timestamp.from(now)).update() == 1;
    }

    /** @param when null brings it back */
    void remove(PatientAccess patient, SessionId id, @Nullable Instant when) {
        db.sql(REMOVE)
                .param("id", id.value())
                .param("person", patient.person().value())
                .param("now", when == null ? null : Timestamp.from(when))
                .update();
    }

    static Session session(ResultSet row, int number) throws SQLException {
        UUID holder = row.getObject("held_by", UUID.class);
        Timestamp finished = row.getTimestamp("finished_at");
        return new Session(
                new SessionId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                holder == null ? null : new AccountId(holder),
                row.getObject("held_on", LocalDate.class),
                Mode.valueOf(row.getString("mode")),
                row.getObject("size", Integer.class),
                row.getString("language"),
                row.getBoolean("interpreter"),
                row.getBoolean("labels"),
                finished == null ? null : finished.toInstant());
    }
}
