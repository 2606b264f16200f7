package brussels.boost.directory.domain.freshness;

import brussels.boost.platform.job.Work;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Timed work of freshness. */
@Configuration(proxyBeanMethods = false)
class FreshnessJobs {
    @Bean
    Work askServicesAgain(AskServices ask, DecideReport reports) {
        return new Work("directory-freshness", Duration.ofHours(1), () -> {
            ask.run();
            reports.purge();
        });
    }
}
