package brussels.boost.plan.domain.goal;

import brussels.boost.access.PatientAccess;
import brussels.boost.plan.GoalId;
import brussels.boost.plan.Words;
import brussels.boost.plan.domain.Author;
import brussels.boost.plan.domain.Columns;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was said each time a goal was looked at again: appended, never changed. */
@Component
class ReviewStore {
    private static final Sql INSERT = Sql.of("""
            insert into plan.goal_review (id, goal_id, person_id, decision, words, language, said_by, said_by_who, before, before_language, said_on,
                                          next_on, author_account, author_name)
            values (:id, :goal, :person, :decision, :words::bytea, :language, :saidBy, :who::bytea, :before::bytea, :beforeLanguage::text, :on,
                    :next::date, :author::uuid, :authorName::bytea)
            on conflict do nothing
            """);
    private static final Sql OF_GOAL = Sql.of("""
            select decision, words, language, null::bytea as words_fr, said_by, said_by_who, before, before_language, said_on, next_on, author_name
            from plan.goal_review where person_id = :person and goal_id = :goal order by created_at desc, id desc limit 30
            """);

    private final Db db;

    ReviewStore(Db db) {
        this.db = db;
    }

    /** False when this very form was kept before. */
    boolean insert(PatientAccess patient, ReviewGoal.Request said, Goal goal, LocalDate on, Author author) {
        boolean changed = said.decision() == GoalReview.Decision.CHANGE;
        var sql = db.sql(INSERT).param("id", said.id()).param("goal", said.goal().value()).param("person", patient.person().value())
                .param("decision", said.decision().name()).param("words", Columns.seal(patient, said.words().text()))
                .param("language", said.words().language()).param("saidBy", said.said().by().name()).param("who", Columns.seal(patient, said.said().who()))
                .param("before", changed ? Columns.seal(patient, goal.words().text()) : null)
                .param("beforeLanguage", changed ? goal.words().language() : null).param("on", on).param("next", said.next());
        return Columns.author(sql, patient, author).update() == 1;
    }

    /** The latest first. */
    List<GoalReview> of(PatientAccess patient, GoalId goal) {
        return db.sql(OF_GOAL).param("person", patient.person().value()).param("goal", goal.value()).query((row, _) -> read(row, patient)).list();
    }

    private static GoalReview read(ResultSet row, PatientAccess patient) throws SQLException {
        String before = patient.unseal(row.getBytes("before"));
        return new GoalReview(GoalReview.Decision.valueOf(row.getString("decision")), Columns.words(row, patient), Columns.said(row, patient),
                before(before, row.getString("before_language")), Objects.requireNonNull(Columns.date(row, "said_on")), Columns.date(row, "next_on"),
                patient.unseal(row.getBytes("author_name")));
    }

    private static @Nullable Words before(@Nullable String text, @Nullable String language) {
        return text == null || language == null ? null : Words.of(text, language);
    }
}
