package brussels.boost.access.domain;

import brussels.boost.access.ExportQuery;
import brussels.boost.access.Family;
import brussels.boost.access.PersonExport;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module gives to the copy of a person's file. */
@Configuration(proxyBeanMethods = false)
class AccessExportReader {
    private static final Sql AGREEMENTS = Sql.of("""
            select kind, language, mode, giver, witness, given_at, withdrawn_at
            from access.agreement where person_id = :person order by given_at limit 500
            """);
    private static final Sql CIRCLE = Sql.of("""
            select a.display_name as name, m.card as about, m.kind, m.state, m.referent, m.trusted_person, m.representative, m.bound_by_secrecy,
                   m.since, m.until,
                   (select string_agg(g.family || case when g.may_write then ' +' else '' end, ', ' order by g.family)
                    from access.grant_to_member g where g.member_id = m.id and g.person_id = m.person_id and g.ended_at is null) as may_see
            from access.circle_member m left join access.account a on a.id = m.account_id
            where m.person_id = :person and m.removed_at is null order by m.position, m.since limit 500
            """);
    private static final Sql HANDED_OVER = Sql.of("""
            select words, written_at from access.brief where person_id = :person order by written_at limit 500
            """);
    private static final Sql ENDING = Sql.of("""
            select kind, happened_on, closes_on from access.ending where person_id = :person limit 1
            """);
    private static final Sql LINKS = Sql.of("""
            select purpose, created_at, expires_at, revoked_at, last_used_at
            from access.link where person_id = :person order by created_at limit 500
            """);
    private static final Sql DEPARTURES = Sql.of("""
            select left_on, outcome, decided_at from access.departure where person_id = :person order by left_on limit 500
            """);
    private static final Sql INVITED = Sql.of("""
            select m.card as about, i.words as author_name, i.invited_at as asked_at, i.expires_at
            from access.invitation i join access.circle_member m on m.id = i.member_id and m.person_id = i.person_id
            where i.person_id = :person order by i.invited_at limit 500
            """);
    private static final Sql OVERVIEW = Sql.of("""
            select a.display_name as name, m.card as about,
                   coalesce(v.was, v.state) as state, v.said, v.since, v.answered_at, v.over_at as ended_at
            from access.overview v left join access.circle_member m on m.id = v.member_id and m.person_id = v.person_id
            left join access.account a on a.id = m.account_id
            where v.person_id = :person order by v.since limit 500
            """);
    private static final Sql CONFIDED = Sql.of("""
            select m.card as about, c.may_know, c.said_at from access.confided c join access.circle_member m on m.id = c.member_id and m.person_id = c.person_id
            where c.person_id = :person order by c.said_at limit 500
            """);
    private static final Sql KEPT_OUT = Sql.of("""
            select words, noted_at, removed_at as ended_at from access.exclusion where person_id = :person order by noted_at limit 500
            """);

    private final Db db;

    AccessExportReader(Db db) {
        this.db = db;
    }

    @Bean
    PersonExport agreementsExport() {
        return new ExportQuery("agreements", Family.CONSENTS, 20, Set.of("access.agreement"), () -> db.sql(AGREEMENTS));
    }

    @Bean
    PersonExport circleExport() {
        return new ExportQuery("circle", Family.CIRCLE, 30, Set.of("access.circle_member", "access.grant_to_member"), () -> db.sql(CIRCLE));
    }

    @Bean
    PersonExport handedoverExport() {
        return new ExportQuery("handed-over", Family.CIRCLE, 32, Set.of("access.brief"), () -> db.sql(HANDED_OVER));
    }

    @Bean
    PersonExport endingExport() {
        return new ExportQuery("ending", Family.CIRCLE, 34, Set.of("access.ending"), () -> db.sql(ENDING));
    }

    @Bean
    PersonExport linksExport() {
        return new ExportQuery("links", Family.CIRCLE, 36, Set.of("access.link"), () -> db.sql(LINKS));
    }

    @Bean
    PersonExport departuresExport() {
        return new ExportQuery("departures", Family.CIRCLE, 33, Set.of("access.departure"), () -> db.sql(DEPARTURES));
    }

    @Bean
    PersonExport invitedExport() {
        return new ExportQuery("invited", Family.CIRCLE, 31, Set.of("access.invitation"), () -> db.sql(INVITED));
    }

    @Bean
    PersonExport overviewExport() {
        return new ExportQuery("overview", Family.CIRCLE, 37, Set.of("access.overview"), () -> db.sql(OVERVIEW));
    }

    @Bean
    PersonExport confidedExport() {
        return new ExportQuery("confided", Family.CIRCLE, 38, Set.of("access.confided"), () -> db.sql(CONFIDED));
    }

    @Bean
    PersonExport keptOutExport() {
        return new ExportQuery("kept-out", Family.CIRCLE, 35, Set.of("access.exclusion"), () -> db.sql(KEPT_OUT));
    }
}
