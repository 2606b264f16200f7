package brussels.boost.plan.domain.goal;

import brussels.boost.access.ExportQuery;
import brussels.boost.access.Family;
import brussels.boost.access.PersonExport;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Scales of goals, in the copy: professionals alone see them on screen, the person's copy hides nothing. */
@Configuration(proxyBeanMethods = false)
class ScalesExport {
    private static final Sql SCALES = Sql.of("""
            select g.words as name, a.levels as words, a.level, a.rated_on as state_on, a.created_at
            from plan.attainment_for_copy(:person) a left join plan.goal g on g.id = a.goal_id order by a.created_at limit 100
            """);

    @Bean
    PersonExport scalesExport(Db db) {
        return new ExportQuery("scales", Family.PRIORITIES, 44, Set.of("plan.attainment"), () -> db.sql(SCALES));
    }
}
