package brussels.boost.referral.domain.steps;

import brussels.boost.access.ExportQuery;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.PersonExport;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The answer given to a person, for the record page and for what the person takes along. */
@Configuration(proxyBeanMethods = false)
public class ReadCare {
    private static final Sql STEPS = Sql.of("""
            select k.label_fr as answer, s.reason, s.language, s.decided_with, s.on_day, s.review, s.author_name, s.created_at, s.ended_at
            from referral.care_step s join referral.care_kind k on k.code = s.kind
            where s.person_id = :person and s.removed_at is null order by s.created_at limit 500
            """);
    private static final Sql HINTS = Sql.of("""
            select hint as state, words, author_name, created_at from referral.care_hint where person_id = :person order by created_at limit 500
            """);
    private static final int ORDER = 54;

    private final Db db;

    ReadCare(Db db) {
        this.db = db;
    }

    /** One row of the statement the record page asks this module. */
    public static CareStep step(PatientAccess patient, ResultSet row) throws SQLException {
        return CareStore.read(row, patient);
    }

    @Bean
    PersonExport careExport() {
        return new ExportQuery("care", Family.STEPS, ORDER, Set.of("referral.care_step"), () -> db.sql(STEPS));
    }

    @Bean
    PersonExport careHintExport() {
        return new ExportQuery("care-hints", Family.STEPS, ORDER + 1, Set.of("referral.care_hint"), () -> db.sql(HINTS));
    }
}
