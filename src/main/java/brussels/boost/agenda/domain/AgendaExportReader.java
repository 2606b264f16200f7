package brussels.boost.agenda.domain;

import brussels.boost.access.ExportQuery;
import brussels.boost.access.Family;
import brussels.boost.access.PersonExport;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What has been agreed, in the copy of a person's file. */
@Configuration(proxyBeanMethods = false)
class AgendaExportReader {
    private static final Sql MOMENTS = Sql.of("""
            select starts_at, day_only, minutes, kind, with_words as with_whom, interpreter_language as language, interpreter_by, place, note as words, state, created_at
            from agenda.appointment where person_id = :person order by starts_at limit 2000
            """);
    private static final Sql QUIETS = Sql.of("""
            select until, reason, created_at, ended_at from agenda.quiet where person_id = :person order by created_at limit 500
            """);
    private static final Sql RHYTHM = Sql.of("""
            select every, next_on, created_at, ended_at from agenda.rhythm where person_id = :person order by created_at limit 500
            """);
    private static final Sql CALLS = Sql.of("""
            select asked_at, by_oneself, answered_at from agenda.call_asked where person_id = :person order by asked_at limit 500
            """);
    private static final Sql TRIPS = Sql.of("""
            select a.starts_at, t.leave, t.way, t.who as with_whom, t.how, array_to_string(t.papers, ', ') as papers, t.changed_at
            from agenda.trip t left join agenda.appointment a on a.id = t.moment_id
            where t.person_id = :person order by a.starts_at limit 500
            """);

    private final Db db;

    AgendaExportReader(Db db) {
        this.db = db;
    }

    @Bean
    PersonExport momentsExport() {
        return new ExportQuery("moments", Family.AGENDA, 50, Set.of("agenda.appointment"), () -> db.sql(MOMENTS));
    }

    @Bean
    PersonExport quietsExport() {
        return new ExportQuery("quiets", Family.AGENDA, 52, Set.of("agenda.quiet"), () -> db.sql(QUIETS));
    }

    @Bean
    PersonExport rhythmExport() {
        return new ExportQuery("rhythm", Family.AGENDA, 53, Set.of("agenda.rhythm"), () -> db.sql(RHYTHM));
    }

    @Bean
    PersonExport callsExport() {
        return new ExportQuery("calls", Family.AGENDA, 54, Set.of("agenda.call_asked"), () -> db.sql(CALLS));
    }

    @Bean
    PersonExport tripsExport() {
        return new ExportQuery("trips", Family.AGENDA, 51, Set.of("agenda.trip"), () -> db.sql(TRIPS));
    }
}
