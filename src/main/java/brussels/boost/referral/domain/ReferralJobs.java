package brussels.boost.referral.domain;

import brussels.boost.platform.job.Work;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Timed work of requests. */
@Configuration(proxyBeanMethods = false)
class ReferralJobs {
    @Bean
    Work servicesThatKeepSilent(WalkSilences walk) {
        return new Work("referral-silence", Duration.ofHours(6), walk::run);
    }
}
