package brussels.boost.plan.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.plan.NewQuestion;
import brussels.boost.plan.QuestionId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions one person prepares. */
@Component
class QuestionStore {
    private static final Sql INSERT = Sql.of("""
            insert into plan.question (id, person_id, words, language, for_whom, audience, audience_members, author_account)
            values (:id, :person, :words::bytea, :language, :whom::bytea, :audience, :members::uuid[], :author::uuid)
            on conflict do nothing
            """);
    private static final Sql OF_PERSON = Sql.of("""
            select id, words, language, null::bytea as words_fr, for_whom, state_on from plan.question
            where person_id = :person and removed_at is null order by state desc, id limit 100
            """);
    private static final Sql ASKED = Sql.of("""
            update plan.question set state = case when :on::date is null then 'OPEN' else 'ASKED' end, state_on = :on::date
            where person_id = :person and id = :id and removed_at is null
            """);
    private static final Sql REMOVED = Sql.of("""
            update plan.question set removed_at = case when :removed then now() end where person_id = :person and id = :id
            """);

    private final Db db;

    QuestionStore(Db db) {
        this.db = db;
    }

    void insert(PatientAccess patient, NewQuestion question, Author author) {
        var sql = db.sql(INSERT).param("id", question.id().value()).param("person", patient.person().value())
                .param("words", Columns.seal(patient, question.words().text())).param("language", question.words().language())
                .param("whom", Columns.seal(patient, question.forWhom()));
        Columns.audience(sql, question.audience());
        Columns.account(sql, author).update();
    }

    /** Those still to ask first. */
    List<Question> of(PatientAccess patient) {
        return db.sql(OF_PERSON).param("person", patient.person().value())
                .query((row, _) -> new Question(new QuestionId(row.getObject("id", UUID.class)), Columns.words(row, patient),
                        patient.unseal(row.getBytes("for_whom")), Columns.date(row, "state_on")))
                .list();
    }

    boolean asked(PatientAccess patient, QuestionId id, @Nullable LocalDate on) {
        return db.sql(ASKED).param("person", patient.person().value()).param("id", id.value()).param("on", on).update() == 1;
    }

    boolean removed(PatientAccess patient, QuestionId id, boolean removed) {
        return db.sql(REMOVED).param("person", patient.person().value()).param("id", id.value()).param("removed", removed).update() == 1;
    }
}
