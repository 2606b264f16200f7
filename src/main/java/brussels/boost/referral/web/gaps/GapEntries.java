package brussels.boost.referral.web.gaps;

import brussels.boost.platform.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Doors of this part in the menu. */
@Configuration(proxyBeanMethods = false)
class GapEntries {
    @Bean
    NavEntry gapsEntry() {
        return NavEntry.of(65, "gaps", "/gaps", "flag", "gaps.nav", "", "professional", "administrator", "counts");
    }

    @Bean
    NavEntry tellGap() {
        return NavEntry.of(30, "gap-tell", "/gaps/tell", "flag", "gaps.tell", "", "professional").at(NavEntry.Place.COMMAND);
    }
}
