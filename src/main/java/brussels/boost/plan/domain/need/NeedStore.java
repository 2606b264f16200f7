package brussels.boost.plan.domain.need;

import brussels.boost.access.Audience;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.NeedId;
import brussels.boost.plan.domain.Author;
import brussels.boost.plan.domain.Columns;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was said about one person's needs, the latest and what was said before. */
@Component
public class NeedStore {
    private static final Sql INSERT = Sql.of("""
            insert into plan.need (id, person_id, domain, answer, words, language, until, audience, audience_members, author_account, author_name)
            values (:id, :person, :domain, :answer, :words::bytea, :language, :until::date, :audience, :members::uuid[], :author::uuid, :authorName::bytea)
            on conflict do nothing
            """);
    /** What one professional wonders stays until they say otherwise; what was named together takes the place of the rest. */
    private static final Sql END = Sql.of("""
            update plan.need set ended_at = now(), ended_by = :id
            where person_id = :person and domain = :domain and id <> :id and ended_at is null and removed_at is null
              and (author_account is not distinct from :author::uuid or answer <> 'POSSIBLE' and :answer <> 'POSSIBLE')
            """);
    private static final Sql CURRENT = Sql.of("""
            select id, domain, answer as kind, words, language, null::bytea as words_fr, until as due, audience, audience_members, author_name,
                   created_at, ended_at
            from plan.need where person_id = :person and ended_at is null and removed_at is null
            order by created_at desc, id desc limit 100
            """);
    private static final Sql OF_DOMAIN = Sql.of("""
            select id, domain, answer as kind, words, language, null::bytea as words_fr, until as due, audience, audience_members, author_name,
                   created_at, ended_at
            from plan.need where person_id = :person and domain = :domain and removed_at is null
            order by created_at desc, id desc limit 30
            """);
    private static final Sql ONE = Sql.of("""
            select id, domain, answer as kind, words, language, null::bytea as words_fr, until as due, audience, audience_members, author_name,
                   created_at, ended_at
            from plan.need where person_id = :person and id = :id and removed_at is null
            """);
    private static final Sql TAKE_BACK = Sql.of("""
            update plan.need set removed_at = now() where person_id = :person and id = :id and author_account is not distinct from :author::uuid
            """);
    private static final Sql BRING_BACK = Sql.of("""
            update plan.need set ended_at = null, ended_by = null where person_id = :person and ended_by = :id
            """);

    private final Db db;

    NeedStore(Db db) {
        this.db = db;
    }

    /** The same answer sent twice is kept once. */
    public void say(PatientAccess patient, SayNeed.Request said, Audience audience, Author author) {
        var sql = db.sql(INSERT).param("id", said.id().value()).param("person", patient.person().value()).param("domain", said.domain())
                .param("answer", said.answer().name()).param("words", Columns.seal(patient, said.words().text()))
                .param("language", said.words().language()).param("until", said.until());
        Columns.audience(sql, audience);
        if (Columns.author(sql, patient, author).update() == 1) {
            Columns.account(db.sql(END), author).param("id", said.id().value()).param("person", patient.person().value())
                    .param("domain", said.domain()).param("answer", said.answer().name()).update();
        }
    }

    public List<Need> current(PatientAccess patient) {
        return db.sql(CURRENT).param("person", patient.person().value()).query((row, _) -> read(row, patient)).list();
    }

    /** The latest first. */
    List<Need> of(PatientAccess patient, String domain) {
        return db.sql(OF_DOMAIN).param("person", patient.person().value()).param("domain", domain).query((row, _) -> read(row, patient)).list();
    }

    Optional<Need> one(PatientAccess patient, NeedId id) {
        return db.sql(ONE).param("person", patient.person().value()).param("id", id.value()).query((row, _) -> read(row, patient)).optional();
    }

    /** Removes an answer of the actor's own; what it had ended holds again. */
    boolean takeBack(PatientAccess patient, NeedId id, Author author) {
        boolean mine = Columns.account(db.sql(TAKE_BACK), author).param("person", patient.person().value()).param("id", id.value()).update() == 1;
        if (mine) {
            db.sql(BRING_BACK).param("person", patient.person().value()).param("id", id.value()).update();
        }
        return mine;
    }

    public static Need read(ResultSet row, PatientAccess patient) throws SQLException {
        return new Need(new NeedId(row.getObject("id", UUID.class)), row.getString("domain"), Need.Answer.valueOf(row.getString("kind")),
                Columns.words(row, patient), Columns.date(row, "due"), Columns.audience(row), patient.unseal(row.getBytes("author_name")),
                Columns.instant(row, "created_at"), row.getObject("ended_at") != null);
    }
}
