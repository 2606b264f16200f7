package brussels.boost.plan.domain;

import brussels.boost.access.Purge;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Drafts nobody came back to leave; only the owner's function may do it for everybody. */
@Configuration(proxyBeanMethods = false)
class PurgeDrafts {
    private static final Sql PURGE = Sql.of("select plan.purge_drafts(:days) as gone");
    private static final Actor JOB = Actor.Job.named("plan-purge");

    @Bean
    Purge purgeOfDrafts(Transactions transactions, Db db) {
        return new Purge("draft", days -> transactions.write(JOB, () -> db.sql(PURGE).param("days", days)
                .query((row, _) -> row.getInt("gone")).single()));
    }
}
