package brussels.boost.plan.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What somebody is still typing about one person: one draft each, visible to them alone. */
@Component
class DraftStore {
    private static final Sql SAVE = Sql.of("""
            insert into plan.draft (person_id, author_account, body) values (:person, :author, :body::bytea)
            on conflict (person_id, author_account) do update set body = excluded.body, saved_at = now()
            """);
    private static final Sql READ = Sql.of("""
            select body, saved_at from plan.draft where person_id = :person and author_account = :author
            """);
    private static final Sql DELETE = Sql.of("""
            delete from plan.draft where person_id = :person and author_account = :author
            """);

    private final Db db;

    DraftStore(Db db) {
        this.db = db;
    }

    /** An emptied draft is deleted. */
    void save(PatientAccess patient, AccountId author, String text) {
        if (text.isBlank()) {
            delete(patient, author);
        } else {
            db.sql(SAVE).param("person", patient.person().value()).param("author", author.value()).param("body", patient.seal(text)).update();
        }
    }

    Optional<Draft> read(PatientAccess patient, AccountId author) {
        return db.sql(READ).param("person", patient.person().value()).param("author", author.value())
                .query((row, _) -> new Draft(Columns.text(row, "body", patient), Columns.instant(row, "saved_at"))).optional();
    }

    void delete(PatientAccess patient, AccountId author) {
        db.sql(DELETE).param("person", patient.person().value()).param("author", author.value()).update();
    }

    /** What was being typed. */
    record Draft(String text, Instant savedAt) {}
}
