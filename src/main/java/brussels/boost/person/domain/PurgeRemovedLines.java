package brussels.boost.person.domain;

import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.security.Actor;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Thirty days after its removal a line can no longer be brought back. */
@Configuration(proxyBeanMethods = false)
class PurgeRemovedLines {
    @Bean
    Work purgeRemovedPersonLines(Transactions transactions, LineStore lines) {
        return new Work("person.purgeRemovedLines", Duration.ofHours(24),
                () -> transactions.write(Actor.Job.named("person.purgeRemovedLines"), () -> {
                    lines.purge();
                }));
    }
}
