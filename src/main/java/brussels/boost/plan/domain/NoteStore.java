package brussels.boost.plan.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.access.ThirdParty;
import brussels.boost.plan.NewNote;
import brussels.boost.plan.NoteId;
import brussels.boost.plan.Said;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The notes about one person and what they said before. */
@Component
class NoteStore {
    private static final Sql INSERT = Sql.of("""
            insert into plan.note (id, person_id, kind, body, said_by, said_by_who, audience, audience_members, author_account, author_name,
                                   third_party, cause_kind, cause_id)
            values (:id, :person, :kind, :body::bytea, :saidBy::text, :who::bytea, :audience, :members::uuid[], :author::uuid, :authorName::bytea,
                    :third::text, :causeKind::text, :cause::uuid)
            on conflict do nothing
            """);
    private static final Sql PAGE = Sql.of("""
            select id, kind, body as words, said_by, said_by_who, audience, audience_members, author_account, author_name, version, created_at,
                   exists (select 1 from plan.note_drawing d where d.note_id = note.id) as drawn, third_party
            from plan.note
            where person_id = :person and removed_at is null
              and (:kind::text is null or kind = :kind::text)
              and (:saidBy::text is null or said_by = :saidBy::text)
              and (:author::uuid is null or author_account = :author::uuid)
              and (:before::uuid is null or id < :before::uuid)
            order by id desc limit :limit
            """);
    private static final Sql ONE = Sql.of("""
            select id, kind, body as words, said_by, said_by_who, audience, audience_members, author_account, author_name, version, created_at,
                   exists (select 1 from plan.note_drawing d where d.note_id = note.id) as drawn, third_party
            from plan.note where person_id = :person and id = :id and removed_at is null
            """);
    private static final Sql KEEP = Sql.of("""
            insert into plan.note_revision (note_id, version, person_id, body, changed_by)
            select id, version, person_id, body, :changedBy::bytea
            from plan.note where person_id = :person and id = :id and version = :version
            on conflict do nothing
            """);
    private static final Sql UPDATE = Sql.of("""
            update plan.note set body = :body::bytea, audience = :audience, audience_members = :members::uuid[], version = version + 1
            where person_id = :person and id = :id and version = :version and removed_at is null
            """);
    private static final Sql REMOVED = Sql.of("""
            update plan.note set removed_at = case when :removed then now() end where person_id = :person and id = :id
              and author_account is not distinct from :author::uuid
            """);
    private static final Sql BEFORE = Sql.of("""
            select version, body, changed_by, changed_at from plan.note_revision
            where person_id = :person and note_id = :id order by version desc limit 50
            """);

    private static final Sql SOMETHING_CONFIDED = Sql.of("select plan.something_confided()");

    private final Db db;

    NoteStore(Db db) {
        this.db = db;
    }

    void insert(PatientAccess patient, NewNote note, Author author) {
        Said said = note.said();
        var sql = db.sql(INSERT).param("id", note.id().value()).param("person", patient.person().value()).param("kind", note.kind().name())
                .param("body", Columns.seal(patient, note.body())).param("saidBy", said == null ? null : said.by().name())
                .param("who", said == null ? null : Columns.seal(patient, said.who()))
                .param("third", note.thirdParty() == null ? null : note.thirdParty().name());
        Columns.cause(sql, note.cause());
        Columns.audience(sql, note.audience());
        Columns.author(sql, patient, author).update();
    }

    /** The newest first, after {@code before} when it is given. */
    List<Note> page(PatientAccess patient, NoteFilter filter, @Nullable NoteId before, int limit) {
        AccountId me = patient.actor().account();
        return db.sql(PAGE).param("person", patient.person().value()).param("kind", filter == NoteFilter.UNEXPECTED ? "UNEXPECTED" : null)
                .param("saidBy", filter == NoteFilter.SAID_BY_PERSON ? "PERSON" : null)
                .param("author", filter == NoteFilter.MINE && me != null ? me.value() : null)
                .param("before", before == null ? null : before.value()).param("limit", limit)
                .query((row, _) -> read(row, patient)).list();
    }

    /** Whether the person, reading their own notes, is shown all but what somebody else confided. */
    boolean somethingConfided(PatientAccess patient) {
        return patient.actor() instanceof Actor.Oneself && db.sql(SOMETHING_CONFIDED).query((row, _) -> row.getBoolean(1)).single();
    }

    Optional<Note> one(PatientAccess patient, NoteId id) {
        return db.sql(ONE).param("person", patient.person().value()).param("id", id.value())
                .query((row, _) -> read(row, patient)).optional();
    }

    /** False when somebody changed it meanwhile. */
    boolean update(PatientAccess patient, Note changed, Author author) {
        db.sql(KEEP).param("person", patient.person().value()).param("id", changed.id().value()).param("version", changed.version())
                .param("changedBy", Columns.seal(patient, author.name())).update();
        var sql = db.sql(UPDATE).param("person", patient.person().value()).param("id", changed.id().value())
                .param("version", changed.version()).param("body", Columns.seal(patient, changed.body()));
        return Columns.audience(sql, changed.audience()).update() == 1;
    }

    boolean removed(PatientAccess patient, NoteId id, boolean removed) {
        AccountId me = patient.actor().account();
        return db.sql(REMOVED).param("person", patient.person().value()).param("id", id.value()).param("removed", removed)
                .param("author", me == null ? null : me.value()).update() == 1;
    }

    List<Note.Revision> before(PatientAccess patient, NoteId id) {
        return db.sql(BEFORE).param("person", patient.person().value()).param("id", id.value())
                .query((row, _) -> new Note.Revision(row.getInt("version"), Columns.text(row, "body", patient),
                        patient.unseal(row.getBytes("changed_by")), Columns.instant(row, "changed_at")))
                .list();
    }

    static Note read(ResultSet row, PatientAccess patient) throws SQLException {
        UUID author = Columns.uuid(row, "author_account");
        String third = row.getString("third_party");
        return new Note(new NoteId(row.getObject("id", UUID.class)), NewNote.Kind.valueOf(row.getString("kind")),
                Columns.text(row, "words", patient), row.getString("said_by") == null ? null : Columns.said(row, patient),
                Columns.audience(row), author == null ? null : new AccountId(author), patient.unseal(row.getBytes("author_name")),
                row.getInt("version"), Columns.instant(row, "created_at"), row.getBoolean("drawn"),
                third == null ? null : ThirdParty.valueOf(third));
    }
}
