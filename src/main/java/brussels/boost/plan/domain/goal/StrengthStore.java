package brussels.boost.plan.domain.goal;

import brussels.boost.access.PatientAccess;
import brussels.boost.plan.NewStrength;
import brussels.boost.plan.StrengthId;
import brussels.boost.plan.domain.Author;
import brussels.boost.plan.domain.Columns;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What helps one person. */
@Component
public class StrengthStore {
    private static final Sql INSERT = Sql.of("""
            insert into plan.strength (id, person_id, place, words, language, card, picture, cause_kind, cause_id, audience,
                                       audience_members, author_account)
            select :id::uuid, :person::uuid, coalesce(max(place), 0) + 1, :words::bytea, :language::text, :card::text, :picture::uuid, :causeKind::text,
                   :cause::uuid, :audience::text, :members::uuid[], :author::uuid
            from plan.strength where person_id = :person::uuid
            on conflict do nothing
            """);
    private static final Sql OF_PERSON = Sql.of("""
            select id, words, language, null::bytea as words_fr, card, picture, cause_kind, cause_id from plan.strength
            where person_id = :person and removed_at is null order by place, id limit 60
            """);
    private static final Sql REMOVED = Sql.of("""
            update plan.strength set removed_at = case when :removed then now() end where person_id = :person and id = :id
            """);

    private final Db db;

    StrengthStore(Db db) {
        this.db = db;
    }

    public void insert(PatientAccess patient, NewStrength strength, Author author) {
        var sql = db.sql(INSERT).param("id", strength.id().value()).param("person", patient.person().value())
                .param("words", strength.words() == null ? null : Columns.seal(patient, strength.words().text()))
                .param("language", strength.words() == null ? null : strength.words().language());
        Columns.picture(sql, strength.picture());
        Columns.cause(sql, strength.cause());
        Columns.audience(sql, strength.audience());
        Columns.account(sql, author).update();
    }

    public List<Strength> of(PatientAccess patient) {
        return db.sql(OF_PERSON).param("person", patient.person().value())
                .query((row, _) -> read(row, patient)).list();
    }

    boolean removed(PatientAccess patient, StrengthId id, boolean removed) {
        return db.sql(REMOVED).param("person", patient.person().value()).param("id", id.value()).param("removed", removed).update() == 1;
    }

    public static Strength read(ResultSet row, PatientAccess patient) throws SQLException {
        return new Strength(new StrengthId(row.getObject("id", UUID.class)), Columns.words(row, patient), Columns.picture(row), Columns.cause(row));
    }
}
