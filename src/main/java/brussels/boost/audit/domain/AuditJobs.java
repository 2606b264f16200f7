package brussels.boost.audit.domain;

import brussels.boost.platform.job.Work;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the journal is sealed. */
@Configuration(proxyBeanMethods = false)
class AuditJobs {
    @Bean
    Work sealJournal(SealJournal seal) {
        return new Work("journal-seal", Duration.ofSeconds(30), seal::run);
    }
}
