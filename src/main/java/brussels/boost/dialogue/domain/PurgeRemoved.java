package brussels.boost.dialogue.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.security.Actor;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night, what was removed thirty days ago is gone. */
@Configuration(proxyBeanMethods = false)
class PurgeRemoved {
    private static final Sql PURGE = Sql.of("select dialogue.purge_removed() as gone");
    private static final Actor JOB = Actor.Job.named("dialogue-purge");

    @Bean
    Work purgeRemovedDialogues(Transactions transactions, Db db) {
        return new Work("dialogue-purge", Duration.ofHours(24),
                () -> transactions.write(JOB, () -> db.sql(PURGE).query((row, _) -> row.getInt("gone")).single()));
    }
}
