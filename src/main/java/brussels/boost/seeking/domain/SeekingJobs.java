package brussels.boost.seeking.domain;

import brussels.boost.access.Purge;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.security.Actor;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Timed work of requests. */
@Configuration(proxyBeanMethods = false)
class SeekingJobs {
    private static final Actor LEFT = Actor.Job.named("seeking-left");

    @Bean
    Purge purgeOfRequestsLeft(Transactions transactions, AskStore store) {
        return new Purge("seeking", days -> transactions.write(LEFT, () -> store.purgeLeft(days)));
    }

    @Bean
    Work nobodyAnswered(PassOnSilence silence) {
        return new Work("seeking-silence", Duration.ofHours(1), silence::run);
    }
}
