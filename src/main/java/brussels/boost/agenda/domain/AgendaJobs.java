package brussels.boost.agenda.domain;

import brussels.boost.platform.job.Work;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Timed work of the agenda. */
@Configuration(proxyBeanMethods = false)
class AgendaJobs {
    @Bean
    Work readCalendars(ReadOwnCalendars calendars) {
        return new Work("read-calendars", Duration.ofMinutes(5), calendars::run);
    }
}
