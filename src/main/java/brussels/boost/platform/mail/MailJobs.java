package brussels.boost.platform.mail;

import brussels.boost.platform.job.Work;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When mails leave. */
@Configuration(proxyBeanMethods = false)
class MailJobs {
    @Bean
    Work sendMail(SendMail send) {
        return new Work("mail", Duration.ofSeconds(15), send::run);
    }
}
