package brussels.boost.plan.domain;

import brussels.boost.access.Audience;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.NewPriority;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.Said;
import brussels.boost.plan.Words;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The priorities of one person and what they said before. */
@Component
public class PriorityStore {
    private static final Sql INSERT = Sql.of("""
            insert into plan.priority (id, person_id, place, words, language, words_fr, said_by, said_by_who, card, picture,
                                       sensitive, on_sheet, cause_kind, cause_id, audience, audience_members, author_account, author_name)
            select :id::uuid, :person::uuid, coalesce(max(place), 0) + 1, :words::bytea, :language::text, :french::bytea, :saidBy::text, :who::bytea,
                   :card::text, :picture::uuid, :sensitive::boolean, :onSheet::boolean, :causeKind::text, :cause::uuid,
                   :audience::text, :members::uuid[], :author::uuid, :authorName::bytea
            from plan.priority where person_id = :person::uuid
            on conflict do nothing
            """);
    private static final Sql OF_PERSON = Sql.of("""
            select id, words, language, words_fr, said_by, said_by_who, card, picture, sensitive, on_sheet, state, state_on, cause_kind, cause_id,
                   audience, audience_members, author_account, author_name, version, created_at
            from plan.priority where person_id = :person and removed_at is null
            order by place, id limit 200
            """);
    private static final Sql ONE = Sql.of("""
            select id, words, language, words_fr, said_by, said_by_who, card, picture, sensitive, on_sheet, state, state_on, cause_kind, cause_id,
                   audience, audience_members, author_account, author_name, version, created_at
            from plan.priority where person_id = :person and id = :id and removed_at is null
            """);
    private static final Sql KEEP = Sql.of("""
            insert into plan.priority_revision (priority_id, version, person_id, words, language, words_fr, said_by, said_by_who, changed_by)
            select id, version, person_id, words, language, words_fr, said_by, said_by_who, :changedBy::bytea
            from plan.priority where person_id = :person and id = :id and version = :version
            on conflict do nothing
            """);
    private static final Sql UPDATE = Sql.of("""
            update plan.priority set words = :words::bytea, language = :language, words_fr = :french::bytea, said_by = :saidBy,
                   said_by_who = :who::bytea, card = :card::text, picture = :picture::uuid, on_sheet = :onSheet,
                   audience = :audience, audience_members = :members::uuid[], version = version + 1
            where person_id = :person and id = :id and version = :version and removed_at is null
            """);
    private static final Sql STATE = Sql.of("""
            update plan.priority set state = :state, state_on = :on::date where person_id = :person and id = :id and removed_at is null
            """);
    private static final Sql ORDER = Sql.of("""
            update plan.priority p set place = o.place
            from unnest(:ids::uuid[]) with ordinality as o(id, place) where p.id = o.id and p.person_id = :person
            """);
    private static final Sql STEPS_FOLLOW = Sql.of("""
            update plan.step set audience = :audience, audience_members = :members::uuid[]
            where person_id = :person and priority_id = :id and author_account is not distinct from :author::uuid
            """);
    private static final Sql BEFORE = Sql.of("""
            select version, words, language, words_fr, said_by, said_by_who, changed_by, changed_at
            from plan.priority_revision where person_id = :person and priority_id = :id order by version desc limit 50
            """);

    private final Db db;

    PriorityStore(Db db) {
        this.db = db;
    }

    void insert(PatientAccess patient, NewPriority priority, Author author) {
        var sql = db.sql(INSERT).param("id", priority.id().value()).param("person", patient.person().value())
                .param("sensitive", priority.sensitive()).param("onSheet", priority.onSheet());
        said(sql, patient, priority.said());
        Columns.words(sql, patient, priority.words());
        Columns.picture(sql, priority.picture());
        Columns.cause(sql, priority.cause());
        Columns.audience(sql, priority.audience());
        Columns.author(sql, patient, author).update();
    }

    public List<Priority> of(PatientAccess patient) {
        return db.sql(OF_PERSON).param("person", patient.person().value()).query((row, _) -> read(row, patient)).list();
    }

    Optional<Priority> one(PatientAccess patient, PriorityId id) {
        return db.sql(ONE).param("person", patient.person().value()).param("id", id.value())
                .query((row, _) -> read(row, patient)).optional();
    }

    /** False when somebody changed it meanwhile. */
    boolean update(PatientAccess patient, Priority changed, Author author) {
        db.sql(KEEP).param("person", patient.person().value()).param("id", changed.id().value()).param("version", changed.version())
                .param("changedBy", Columns.seal(patient, author.name())).update();
        var sql = db.sql(UPDATE).param("person", patient.person().value()).param("id", changed.id().value())
                .param("version", changed.version()).param("onSheet", changed.onSheet());
        said(sql, patient, changed.said());
        Columns.words(sql, patient, changed.words());
        Columns.picture(sql, changed.picture());
        return Columns.audience(sql, changed.audience()).update() == 1;
    }

    boolean state(PatientAccess patient, PriorityId id, Priority.State state, LocalDate on) {
        return db.sql(STATE).param("person", patient.person().value()).param("id", id.value())
                .param("state", state.name()).param("on", on).update() == 1;
    }

    void order(PatientAccess patient, List<PriorityId> ids) {
        db.sql(ORDER).param("person", patient.person().value()).param("ids", Sql.array(ids)).update();
    }

    /** What one person wrote under a priority is read by whom the priority is. */
    void stepsFollow(PatientAccess patient, PriorityId id, Audience audience, Author author) {
        Columns.account(Columns.audience(db.sql(STEPS_FOLLOW), audience), author)
                .param("person", patient.person().value()).param("id", id.value()).update();
    }

    List<Priority.Revision> before(PatientAccess patient, PriorityId id) {
        return db.sql(BEFORE).param("person", patient.person().value()).param("id", id.value())
                .query((row, _) -> new Priority.Revision(row.getInt("version"), Columns.words(row, patient), Columns.said(row, patient),
                        patient.unseal(row.getBytes("changed_by")), Columns.instant(row, "changed_at")))
                .list();
    }

    private static void said(StatementSpec sql, PatientAccess patient, Said said) {
        sql.param("saidBy", said.by().name()).param("who", Columns.seal(patient, said.who()));
    }

    static Priority read(ResultSet row, PatientAccess patient) throws SQLException {
        UUID author = Columns.uuid(row, "author_account");
        Words words = Columns.words(row, patient);
        return new Priority(new PriorityId(row.getObject("id", UUID.class)), words, Columns.said(row, patient), Columns.picture(row),
                row.getBoolean("sensitive"), row.getBoolean("on_sheet"), Priority.State.valueOf(row.getString("state")),
                Columns.date(row, "state_on"), Columns.cause(row), Columns.audience(row), author == null ? null : new AccountId(author),
                patient.unseal(row.getBytes("author_name")), row.getInt("version"), Columns.instant(row, "created_at"));
    }
}
