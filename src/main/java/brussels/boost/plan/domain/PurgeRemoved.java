package brussels.boost.plan.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.security.Actor;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was removed, and drafts left, thirty days ago leave for good; only the owner's function may do it for everybody. */
@Configuration(proxyBeanMethods = false)
class PurgeRemoved {
    private static final Sql PURGE = Sql.of("select plan.purge_removed() as gone");
    private static final Actor JOB = Actor.Job.named("plan-purge");

    @Bean
    Work purgeOfPlans(Transactions transactions, Db db) {
        return new Work("plan-purge", Duration.ofHours(24),
                () -> transactions.write(JOB, () -> db.sql(PURGE).query((row, _) -> row.getInt("gone")).single()));
    }
}
