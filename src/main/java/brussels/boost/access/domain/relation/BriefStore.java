package brussels.boost.access.domain.relation;

import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of the two lines one professional leaves to the next. */
@Component
public class BriefStore {
    private static final Sql WRITE = Sql.of("""
            insert into access.brief (id, person_id, member_id, words, author_account, audience, audience_members)
            values (:id, :person, :member, :words, access.actor_account(), 'NAMED', array[:member]::uuid[]) on conflict do nothing
            """);
    private static final Sql READ = Sql.of("""
            select b.member_id, b.words, b.written_at, a.display_name
            from access.brief b left join access.account a on a.id = b.author_account
            where b.person_id = :person order by b.written_at desc limit 10
            """);

    private final Db db;

    BriefStore(Db db) {
        this.db = db;
    }

    /** @param to for whom they were written */
    public record Brief(MemberId to, String words, Instant written, @Nullable String author) {}

    void write(PatientAccess patient, UUID id, MemberId to, String words) {
        db.sql(WRITE).param("id", id).param("person", patient.person().value()).param("member", to.value())
                .param("words", patient.seal(words)).update();
    }

    /** Those this actor may read, newest first. */
    List<Brief> read(PatientAccess patient) {
        return db.sql(READ).param("person", patient.person().value()).query((row, _) -> brief(patient, row)).list();
    }

    public static Brief brief(PatientAccess patient, ResultSet row) throws SQLException {
        return new Brief(new MemberId(row.getObject("member_id", UUID.class)), String.valueOf(patient.unseal(row.getBytes("words"))),
                row.getTimestamp("written_at").toInstant(), row.getString("display_name"));
    }
}
