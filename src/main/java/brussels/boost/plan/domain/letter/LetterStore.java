package brussels.boost.plan.domain.letter;

import brussels.boost.access.Audience;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.LetterId;
import brussels.boost.plan.domain.Author;
import brussels.boost.plan.domain.Columns;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of letters as they were printed. */
@Component
class LetterStore {
    private static final Sql INSERT = Sql.of("""
            insert into plan.letter (id, person_id, kind, language, version, content, audience, audience_members, author_account, author_name)
            values (:id, :person, :kind, :language, :version, :content, :audience, :members::uuid[], :author::uuid, :authorName::bytea)
            on conflict do nothing
            """);
    private static final Sql ONE = Sql.of("""
            select id, kind, content, created_at, author_account, author_name from plan.letter
            where person_id = :person and id = :id and removed_at is null
            """);
    private static final Sql LIST = Sql.of("""
            select id, kind, content, created_at, author_account, author_name from plan.letter
            where person_id = :person and removed_at is null order by created_at desc limit 50
            """);
    private static final Sql REMOVED = Sql.of("""
            update plan.letter set removed_at = case when :removed then now() end
            where person_id = :person and id = :id and (author_account = :account::uuid or :oneself)
            """);

    private final Db db;

    LetterStore(Db db) {
        this.db = db;
    }

    /** @param author whose account made it @param by their name; null when the person made it */
    record Kept(LetterId id, String kind, Letter letter, Instant at, @Nullable AccountId author, @Nullable String by) {}

    void insert(PatientAccess patient, LetterId id, LetterTemplate template, Letter letter, Audience audience, Author author) {
        var sql = db.sql(INSERT).param("id", id.value()).param("person", patient.person().value()).param("kind", template.kind())
                .param("language", template.language().tag()).param("version", template.version()).param("content", patient.seal(letter.json()));
        Columns.author(Columns.audience(sql, audience), patient, author).update();
    }

    Optional<Kept> one(PatientAccess patient, LetterId id) {
        return db.sql(ONE).param("person", patient.person().value()).param("id", id.value()).query((row, _) -> kept(row, patient)).optional();
    }

    List<Kept> of(PatientAccess patient) {
        return db.sql(LIST).param("person", patient.person().value()).query((row, _) -> kept(row, patient)).list();
    }

    boolean removed(PatientAccess patient, LetterId id, @Nullable AccountId account, boolean oneself, boolean removed) {
        return db.sql(REMOVED).param("person", patient.person().value()).param("id", id.value())
                .param("account", account == null ? null : account.value()).param("oneself", oneself).param("removed", removed).update() == 1;
    }

    private static Kept kept(ResultSet row, PatientAccess patient) throws SQLException {
        UUID author = Columns.uuid(row, "author_account");
        return new Kept(new LetterId(row.getObject("id", UUID.class)), Columns.orEmpty(row.getString("kind")),
                Letter.of(Columns.text(row, "content", patient)), Columns.instant(row, "created_at"),
                author == null ? null : new AccountId(author), patient.unseal(row.getBytes("author_name")));
    }
}
