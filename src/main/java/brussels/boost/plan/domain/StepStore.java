package brussels.boost.plan.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.plan.Doer;
import brussels.boost.plan.GoalId;
import brussels.boost.plan.NewStep;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.StepId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The small steps of one person. */
@Component
public class StepStore {
    private static final Sql INSERT = Sql.of("""
            insert into plan.step (id, person_id, priority_id, goal_id, words, language, words_fr, card, picture, origin, doer,
                                   doer_account, doer_member, doer_name, due, audience, audience_members, author_account, author_name)
            values (:id, :person, :priority::uuid, :goal::uuid, :words::bytea, :language, :french::bytea, :card::text, :picture::uuid, :origin, :doer,
                    :account::uuid, :member::uuid, :doerName::bytea, :due::date, :audience, :members::uuid[], :author::uuid, :authorName::bytea)
            on conflict do nothing
            """);
    private static final Sql OF_PERSON = Sql.of("""
            select id, priority_id, goal_id, words, language, words_fr, card, picture, origin, doer, doer_account, doer_member, doer_name, doer_answer as kind,
                   due, state, state_on, look_again, way, way_on, audience, audience_members, author_account, author_name, version
            from plan.step where person_id = :person and removed_at is null and state <> 'DROPPED'
            order by priority_id, id limit 300
            """);
    private static final Sql ONE = Sql.of("""
            select id, priority_id, goal_id, words, language, words_fr, card, picture, origin, doer, doer_account, doer_member, doer_name, doer_answer as kind,
                   due, state, state_on, look_again, way, way_on, audience, audience_members, author_account, author_name, version
            from plan.step where person_id = :person and id = :id and removed_at is null
            """);
    private static final Sql UPDATE = Sql.of("""
            update plan.step set words = :words::bytea, language = :language, words_fr = :french::bytea, card = :card::text, picture = :picture::uuid,
                   doer_answer = case when (doer, doer_account, doer_member) is not distinct from (:doer::text, :account::uuid, :member::uuid) then doer_answer end,
                   given_back_by = case when :doer = 'NOBODY' then given_back_by end,
                   doer = :doer, doer_account = :account::uuid, doer_member = :member::uuid, doer_name = :doerName::bytea, due = :due::date,
                   version = version + 1
            where person_id = :person and id = :id and version = :version and removed_at is null
            """);
    private static final Sql TAKE = Sql.of("""
            update plan.step set doer = :doer, doer_account = :account::uuid, doer_member = :member::uuid, doer_name = :doerName::bytea,
                   doer_answer = 'YES', given_back_by = null, version = version + 1
            where person_id = :person and id = :id and doer = 'NOBODY' and removed_at is null
            """);
    private static final Sql ANSWER = Sql.of("select plan.answer_step(:person, :id, :yes, :name::bytea)");
    private static final Sql STATE = Sql.of("""
            update plan.step set state = :state, state_on = :on::date, look_again = :lookAgain::date,
                   way = coalesce(:way::text, way), way_on = case when :way::text is null then way_on else :on::date end, stopped_by_death = false
            where person_id = :person and id = :id and state = :was and removed_at is null
            """);

    private final Db db;

    StepStore(Db db) {
        this.db = db;
    }

    void insert(PatientAccess patient, NewStep step, Author author) {
        UUID priority = step.priority() == null ? null : step.priority().value();
        UUID goal = step.goal() == null ? null : step.goal().value();
        var sql = db.sql(INSERT).param("id", step.id().value()).param("person", patient.person().value())
                .param("priority", priority).param("goal", goal).param("origin", step.proposed() ? "PROPOSED" : "PERSON").param("due", step.due());
        Columns.words(sql, patient, step.words());
        Columns.picture(sql, step.picture());
        doer(sql, patient, step.doer());
        Columns.audience(sql, step.audience());
        Columns.author(sql, patient, author).update();
    }

    public List<Step> of(PatientAccess patient) {
        return db.sql(OF_PERSON).param("person", patient.person().value()).query((row, _) -> read(row, patient)).list();
    }

    Optional<Step> one(PatientAccess patient, StepId id) {
        return db.sql(ONE).param("person", patient.person().value()).param("id", id.value())
                .query((row, _) -> read(row, patient)).optional();
    }

    /** False when somebody changed it meanwhile. */
    boolean update(PatientAccess patient, Step changed) {
        var sql = db.sql(UPDATE).param("person", patient.person().value()).param("id", changed.id().value())
                .param("version", changed.version()).param("due", changed.due());
        Columns.words(sql, patient, changed.words());
        Columns.picture(sql, changed.picture());
        return doer(sql, patient, changed.doer()).update() == 1;
    }

    /** False when it no longer was where it was. */
    boolean move(PatientAccess patient, Step was, Step.State next, LocalDate on, @Nullable LocalDate lookAgain, Step.@Nullable Way way) {
        return db.sql(STATE).param("person", patient.person().value()).param("id", was.id().value()).param("was", was.state().name())
                .param("state", next.name()).param("on", on).param("lookAgain", lookAgain)
                .param("way", way == null ? null : way.name()).update() == 1;
    }

    /** What is nobody's, by who may write. False when it is somebody's. @param me the actor as a doer */
    boolean take(PatientAccess patient, StepId id, Doer me) {
        return doer(db.sql(TAKE).param("person", patient.person().value()).param("id", id.value()), patient, me).update() == 1;
    }

    /** Whoever was named answers, also who only reads. False when they were not, or no longer are. @param me the actor as a doer */
    boolean answer(PatientAccess patient, StepId id, Step.Answer answer, Doer me) {
        return db.sql(ANSWER).param("person", patient.person().value()).param("id", id.value()).param("yes", answer == Step.Answer.YES)
                .param("name", Columns.seal(patient, me.name())).query(Boolean.class).single();
    }

    static StatementSpec doer(StatementSpec sql, PatientAccess patient, Doer doer) {
        return sql.param("doer", doer.kind().name()).param("account", doer.account() == null ? null : doer.account().value())
                .param("member", doer.member() == null ? null : doer.member().value()).param("doerName", Columns.seal(patient, doer.name()));
    }

    static Step read(ResultSet row, PatientAccess patient) throws SQLException {
        UUID priority = Columns.uuid(row, "priority_id");
        UUID goal = Columns.uuid(row, "goal_id");
        UUID author = Columns.uuid(row, "author_account");
        String way = row.getString("way");
        String answer = row.getString("kind");
        return new Step(new StepId(row.getObject("id", UUID.class)), priority == null ? null : new PriorityId(priority),
                goal == null ? null : new GoalId(goal), Columns.words(row, patient), doer(row, patient), answer == null ? null : Step.Answer.valueOf(answer), Columns.date(row, "due"),
                Columns.picture(row), row.getString("origin").equals("PROPOSED"), Step.State.valueOf(row.getString("state")),
                Columns.date(row, "state_on"), Columns.date(row, "look_again"), way == null ? null : Step.Way.valueOf(way),
                Columns.audience(row), author == null ? null : new AccountId(author), patient.unseal(row.getBytes("author_name")),
                row.getInt("version"));
    }

    static Doer doer(ResultSet row, PatientAccess patient) throws SQLException {
        UUID account = Columns.uuid(row, "doer_account");
        UUID member = Columns.uuid(row, "doer_member");
        return new Doer(Doer.Kind.valueOf(row.getString("doer")), account == null ? null : new AccountId(account),
                member == null ? null : new MemberId(member), patient.unseal(row.getBytes("doer_name")));
    }
}
