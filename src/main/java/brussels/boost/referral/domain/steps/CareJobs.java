package brussels.boost.referral.domain.steps;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.security.Actor;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was taken back thirty days ago leaves for good. */
@Configuration(proxyBeanMethods = false)
class CareJobs {
    private static final Sql PURGE = Sql.of("select referral.purge_removed() as gone");
    private static final Actor JOB = Actor.Job.named("care-purge");

    @Bean
    Work purgeOfCareSteps(Transactions transactions, Db db) {
        return new Work("care-purge", Duration.ofHours(24),
                () -> transactions.write(JOB, () -> db.sql(PURGE).query((row, _) -> row.getInt("gone")).single()));
    }
}
