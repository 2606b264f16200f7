package brussels.boost.directory.domain.kept;

import brussels.boost.access.ExportQuery;
import brussels.boost.access.Family;
import brussels.boost.access.PersonExport;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The addresses, in the copy of a person's file. */
@Configuration(proxyBeanMethods = false)
class KeptExport {
    private static final Sql ALL = Sql.of("""
            select coalesce(s.name_fr, s.name_nl, s.name_en) as words, k.tip, k.language, k.author_name, k.audience, k.created_at
            from directory.kept k join directory.service s on s.id = k.service_id
            where k.person_id = :person and k.removed_at is null order by k.created_at limit 500
            """);

    @Bean
    PersonExport addressesExport(Db db) {
        return new ExportQuery("addresses", Family.STEPS, 54, Set.of("directory.kept"), () -> db.sql(ALL));
    }
}
