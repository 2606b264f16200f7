package brussels.boost.carer.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.security.Actor;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Timed work for carers: a call nobody took finds somebody; removed words leave for good. */
@Configuration(proxyBeanMethods = false)
class CarerJobs {
    private static final Sql PURGE = Sql.of("select carer.purge_removed() as gone");
    private static final Actor JOB = Actor.Job.named("carer-purge");

    @Bean
    Work passOnCarersCalls(PassOnCall passOn) {
        return new Work("carer-calls", Duration.ofMinutes(10), passOn::run);
    }

    @Bean
    Work purgeOfCarersWords(Transactions transactions, Db db) {
        return new Work("carer-purge", Duration.ofHours(24),
                () -> transactions.write(JOB, () -> db.sql(PURGE).query((row, _) -> row.getInt("gone")).single()));
    }
}
