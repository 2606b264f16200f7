package brussels.boost.referral.domain.gaps;

import brussels.boost.access.Purge;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Old gaps leave; one that stands behind a theme stays until the theme is answered, as somebody awaits the answer. */
@Configuration(proxyBeanMethods = false)
class PurgeGaps {
    private static final Actor JOB = Actor.Job.named("gap-purge");
    private static final Sql PURGE = Sql.of("""
            delete from referral.gap g where g.day < access.today() - cast(:days as int)
              and not exists (select 1 from referral.theme t where t.id = g.theme and t.state <> 'ANSWERED')
            """);

    @Bean
    Purge purgeOfGaps(Transactions transactions, Db db) {
        return new Purge("gap", days -> transactions.write(JOB, () -> db.sql(PURGE).param("days", days).update()));
    }
}
