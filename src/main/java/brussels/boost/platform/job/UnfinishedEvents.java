package brussels.boost.platform.job;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;

/** What was to follow from an event and was not finished, because the program died in between, is done again. */
@Configuration(proxyBeanMethods = false)
class UnfinishedEvents {
    static final String NAME = "unfinished-events";
    /** Longer than any listener takes. */
    private static final Duration OLD = Duration.ofMinutes(2);

    @Bean
    Work unfinishedEventsAgain(IncompleteEventPublications publications) {
        return new Work(NAME, Duration.ofMinutes(5), () -> publications.resubmitIncompletePublicationsOlderThan(OLD));
    }
}
