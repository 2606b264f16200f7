package brussels.boost.person.domain;

import brussels.boost.access.ExportQuery;
import brussels.boost.access.Family;
import brussels.boost.access.PersonExport;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the register gives to the copy of a person's file. */
@Configuration(proxyBeanMethods = false)
class PersonExportReader {
    private static final Sql PERSON = Sql.of("""
            select name_to_use as name, array_to_string(languages, ', ') as languages, district, symbol, phone_is, created_at
            from person.person where person_id = :person
            """);
    private static final Sql CONTACT = Sql.of("""
            select phone, phone_whose, address from person.contact where person_id = :person
            """);
    private static final Sql LINES = Sql.of("""
            select kind, case when told then code end as code, case when told then words end as words, language, written, since, audience, created_at, not told as withheld
            from (select l.kind, l.code, l.words, l.language, w.name_fr as written, l.since, l.audience, l.created_at, l.third_party is null
                      or l.author_account is not distinct from access.actor_account() and (select access.actor_kind()) = 'oneself' as told
                  from person.line l left join person.written_kind w on w.code = l.written
                  where l.person_id = :person and l.removed_at is null) line
            union all
            select null, null, null, null, null, null, null, null, true where (select person.something_confided())
            order by created_at limit 500
            """);
    private static final Sql HEALTH = Sql.of("""
            select programme, code, said_by, noted_at from person.health_fact where person_id = :person order by noted_at limit 500
            """);
    private static final Sql ENROLMENTS = Sql.of("""
            select programme, since, until, exception_reason as reason
            from person.enrolment where person_id = :person order by since limit 100
            """);
    private static final Sql REQUESTS = Sql.of("""
            select kind, state, words, asked_on, due, answer, answered_on, extended_why as reason
            from person.request where person_id = :person order by asked_on limit 500
            """);

    private final Db db;

    PersonExportReader(Db db) {
        this.db = db;
    }

    @Bean
    PersonExport personExport() {
        return new ExportQuery("person", Family.IDENTITY, 10, Set.of("person.person"), () -> db.sql(PERSON));
    }

    @Bean
    PersonExport contactExport() {
        return new ExportQuery("contact", Family.CONTACT, 12, Set.of("person.contact"), () -> db.sql(CONTACT));
    }

    @Bean
    PersonExport linesExport() {
        return new ExportQuery("lines", Family.PRACTICAL, 14, Set.of("person.line"), () -> db.sql(LINES));
    }

    @Bean
    PersonExport healthExport() {
        return new ExportQuery("health", Family.HEALTH, 60, Set.of("person.health_fact"), () -> db.sql(HEALTH));
    }

    @Bean
    PersonExport enrolmentsExport() {
        return new ExportQuery("enrolments", Family.HEALTH, 62, Set.of("person.enrolment"), () -> db.sql(ENROLMENTS));
    }

    @Bean
    PersonExport requestsExport() {
        return new ExportQuery("requests", Family.CONSENTS, 70, Set.of("person.request"), () -> db.sql(REQUESTS));
    }
}
