package brussels.boost.plan.domain.goal;

import brussels.boost.access.PatientAccess;
import brussels.boost.plan.GoalId;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.Words;
import brussels.boost.plan.domain.Author;
import brussels.boost.plan.domain.Columns;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The goals of one person. */
@Component
public class GoalStore {
    private static final Sql INSERT = Sql.of("""
            insert into plan.goal (id, person_id, priority_id, parent, kind, words, language, origin, audience, audience_members,
                                   author_account, author_name)
            select :id::uuid, p.person_id, p.id, :parent::uuid, :kind::text, :words::bytea, :language::text, :origin::text,
                   p.audience, p.audience_members, :author::uuid, :authorName::bytea
            from plan.priority p where p.id = :priority and p.person_id = :person
            on conflict do nothing
            """);
    private static final Sql OF_PERSON = Sql.of("""
            select id, priority_id, parent, kind, words, language, words_fr, origin, state, review_on, audience, audience_members, author_name
            from plan.goal where person_id = :person and removed_at is null and state <> 'DROPPED'
            order by priority_id, kind desc, id limit 200
            """);
    private static final Sql ONE = Sql.of("""
            select id, priority_id, parent, kind, words, language, words_fr, origin, state, review_on, audience, audience_members, author_name
            from plan.goal where person_id = :person and id = :id and removed_at is null
            """);
    private static final Sql LOOK = Sql.of("update plan.goal set review_on = :next::date, state = 'OPEN' where person_id = :person and id = :id");
    private static final Sql REWORD = Sql.of("update plan.goal set words = :words, language = :language where person_id = :person and id = :id");
    private static final Sql STATE = Sql.of("""
            update plan.goal set state = :state, state_on = :on::date, review_on = null where person_id = :person and id = :id and removed_at is null
            """);

    private final Db db;

    GoalStore(Db db) {
        this.db = db;
    }

    public void insert(PatientAccess patient, GoalId id, AddGoal.Request goal, Author author) {
        var sql = db.sql(INSERT).param("id", id.value()).param("person", patient.person().value()).param("priority", goal.priority().value())
                .param("parent", goal.parent() == null ? null : goal.parent().value()).param("kind", goal.kind().name())
                .param("words", Columns.seal(patient, goal.words().text())).param("language", goal.words().language())
                .param("origin", goal.proposed() ? "PROPOSED" : "PERSON");
        Columns.author(sql, patient, author).update();
    }

    public List<Goal> of(PatientAccess patient) {
        return db.sql(OF_PERSON).param("person", patient.person().value()).query((row, _) -> read(row, patient)).list();
    }

    boolean state(PatientAccess patient, GoalId id, Goal.State state, LocalDate on) {
        return db.sql(STATE).param("person", patient.person().value()).param("id", id.value())
                .param("state", state.name()).param("on", on).update() == 1;
    }

    Optional<Goal> one(PatientAccess patient, GoalId id) {
        return db.sql(ONE).param("person", patient.person().value()).param("id", id.value()).query((row, _) -> read(row, patient)).optional();
    }

    /** The next day to look at it together, or none. */
    void look(PatientAccess patient, GoalId id, @Nullable LocalDate next) {
        db.sql(LOOK).param("person", patient.person().value()).param("id", id.value()).param("next", next).update();
    }

    void reword(PatientAccess patient, GoalId id, Words words) {
        db.sql(REWORD).param("person", patient.person().value()).param("id", id.value()).param("words", Columns.seal(patient, words.text()))
                .param("language", words.language()).update();
    }

    public static Goal read(ResultSet row, PatientAccess patient) throws SQLException {
        UUID parent = Columns.uuid(row, "parent");
        return new Goal(new GoalId(row.getObject("id", UUID.class)), new PriorityId(row.getObject("priority_id", UUID.class)),
                parent == null ? null : new GoalId(parent), Goal.Kind.valueOf(row.getString("kind")), Columns.words(row, patient),
                row.getString("origin").equals("PROPOSED"), Goal.State.valueOf(row.getString("state")), Columns.date(row, "review_on"), Columns.audience(row),
                patient.unseal(row.getBytes("author_name")));
    }
}
