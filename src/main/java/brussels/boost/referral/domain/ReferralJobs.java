package brussels.boost.referral.domain;

import brussels.boost.access.Purge;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.security.Actor;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Timed work of requests. */
@Configuration(proxyBeanMethods = false)
class ReferralJobs {
    private static final Actor JOB = Actor.Job.named("referral-pictures");
    private static final Sql PICTURES = Sql.of("select referral.purge_pictures(:days) as gone");

    @Bean
    Work servicesThatKeepSilent(WalkSilences walk) {
        return new Work("referral-silence", Duration.ofHours(6), walk::run);
    }

    @Bean
    Purge purgeOfReferralPictures(Transactions transactions, Db db) {
        return new Purge("referral-picture", days -> transactions.write(JOB, () -> db.sql(PICTURES).param("days", days)
                .query((row, _) -> row.getInt("gone")).single()));
    }
}
