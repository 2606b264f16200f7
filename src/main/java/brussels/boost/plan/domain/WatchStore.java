package brussels.boost.plan.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.plan.Doer;
import brussels.boost.plan.NewWatch;
import brussels.boost.plan.WatchId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is kept an eye on for one person; it is read with the rest of the plan. */
@Component
class WatchStore {
    private static final Sql INSERT = Sql.of("""
            insert into plan.watch (id, person_id, words, language, signs, reaction, until, doer, doer_account, doer_member, doer_name,
                                    audience, audience_members, author_account, author_name)
            values (:id, :person, :words, :language, :signs::bytea, :reaction::bytea, :until::date, :doer, :account::uuid, :member::uuid,
                    :doerName::bytea, :audience, :members::uuid[], :author::uuid, :authorName::bytea)
            on conflict do nothing
            """);
    private static final Sql ONE = Sql.of("""
            select id, words, language, null::bytea as words_fr, signs, reaction, until as due, doer, doer_account, doer_member, doer_name,
                   audience, audience_members, author_account, author_name, version
            from plan.watch where person_id = :person and id = :id and over_on is null and removed_at is null
            """);
    private static final Sql CHANGE = Sql.of("""
            update plan.watch set words = :words, language = :language, signs = :signs::bytea, reaction = :reaction::bytea, until = :until::date,
                   doer = :doer, doer_account = :account::uuid, doer_member = :member::uuid, doer_name = :doerName::bytea, version = version + 1
            where person_id = :person and id = :id and version = :version and over_on is null and removed_at is null
            """);
    private static final Sql OVER = Sql.of("""
            update plan.watch set over_on = :on::date where person_id = :person and id = :id and removed_at is null
            """);

    private final Db db;

    WatchStore(Db db) {
        this.db = db;
    }

    void insert(PatientAccess patient, NewWatch watch, Doer watcher, Author author) {
        var sql = db.sql(INSERT).param("id", watch.id().value()).param("person", patient.person().value())
                .param("words", Columns.seal(patient, watch.words().text())).param("language", watch.words().language())
                .param("signs", Columns.seal(patient, watch.signs())).param("reaction", Columns.seal(patient, watch.reaction()))
                .param("until", watch.until());
        StepStore.doer(sql, patient, watcher);
        Columns.audience(sql, watch.audience());
        Columns.author(sql, patient, author).update();
    }

    /** A watch and which state of it was read. */
    record Versioned(Watch watch, int version) {}

    Optional<Versioned> one(PatientAccess patient, WatchId id) {
        return db.sql(ONE).param("person", patient.person().value()).param("id", id.value())
                .query((row, _) -> new Versioned(read(row, patient), row.getInt("version"))).optional();
    }

    /** False when somebody else changed or ended it meanwhile. */
    boolean change(PatientAccess patient, WatchId id, int version, KeepAnEye.Change change, Doer watcher) {
        var sql = db.sql(CHANGE).param("person", patient.person().value()).param("id", id.value()).param("version", version)
                .param("words", Columns.seal(patient, change.words().text())).param("language", change.words().language())
                .param("signs", Columns.seal(patient, change.signs())).param("reaction", Columns.seal(patient, change.reaction()))
                .param("until", change.until());
        return StepStore.doer(sql, patient, watcher).update() == 1;
    }

    /** @param on null takes the end back */
    boolean over(PatientAccess patient, WatchId id, @Nullable LocalDate on) {
        return db.sql(OVER).param("person", patient.person().value()).param("id", id.value()).param("on", on).update() == 1;
    }

    static Watch read(ResultSet row, PatientAccess patient) throws SQLException {
        return new Watch(new WatchId(row.getObject("id", UUID.class)), Columns.words(row, patient), patient.unseal(row.getBytes("signs")),
                patient.unseal(row.getBytes("reaction")), Columns.date(row, "due"), StepStore.doer(row, patient), Columns.audience(row),
                patient.unseal(row.getBytes("author_name")));
    }
}
