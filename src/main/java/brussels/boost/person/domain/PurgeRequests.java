package brussels.boost.person.domain;

import brussels.boost.access.Purge;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests answered long ago leave; only the owner's function may do it for everybody. */
@Configuration(proxyBeanMethods = false)
class PurgeRequests {
    private static final Sql PURGE = Sql.of("select person.purge_requests(:days) as gone");
    private static final Actor JOB = Actor.Job.named("request-purge");

    @Bean
    Purge purgeOfRequests(Transactions transactions, Db db) {
        return new Purge("request", days -> transactions.write(JOB, () -> db.sql(PURGE).param("days", days)
                .query((row, _) -> row.getInt("gone")).single()));
    }
}
