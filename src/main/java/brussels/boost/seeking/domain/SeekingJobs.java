package brussels.boost.seeking.domain;

import brussels.boost.platform.job.Work;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Timed work of requests. */
@Configuration(proxyBeanMethods = false)
class SeekingJobs {
    @Bean
    Work nobodyAnswered(PassOnSilence silence) {
        return new Work("seeking-silence", Duration.ofHours(1), silence::run);
    }
}
