package brussels.boost.helpdesk.domain;

import brussels.boost.access.Purge;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.security.Actor;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Timed work of the helpdesk: words left lying are cleaned, then erased; whoever asked is asked whether it helped. */
@Configuration(proxyBeanMethods = false)
class HelpdeskJobs {
    private static final Actor JOB = Actor.Job.named("helpdesk");

    @Bean
    Work helpdeskClean(Transactions transactions, FollowStore store) {
        return new Work("helpdesk-clean", Duration.ofHours(1), () -> transactions.write(JOB, () -> store.toClean().forEach(store::cleaned)));
    }

    @Bean
    Work helpdeskWorked(AskWhetherItWorked ask) {
        return new Work("helpdesk-worked", Duration.ofHours(6), ask::run);
    }

    @Bean
    Purge purgeOfHelpdeskWords(Transactions transactions, FollowStore store) {
        return new Purge("helpdesk", days -> transactions.write(JOB, () -> store.erase(days)));
    }
}
