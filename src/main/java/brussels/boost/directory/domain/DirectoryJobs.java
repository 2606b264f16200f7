package brussels.boost.directory.domain;

import brussels.boost.directory.domain.duplicates.ProposeDuplicates;
import brussels.boost.platform.job.Work;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Timed work of this module. */
@Configuration(proxyBeanMethods = false)
class DirectoryJobs {
    @Bean
    Work bigImports(ApplyImport imports) {
        return new Work("directory-imports", Duration.ofSeconds(5), imports::runWaiting);
    }

    @Bean
    Work duplicates(ProposeDuplicates duplicates) {
        return new Work("directory-duplicates", Duration.ofSeconds(10), duplicates::run);
    }

    @Bean
    Work places(LocatePlaces places) {
        return new Work("directory-places", Duration.ofSeconds(20), places::again);
    }
}
