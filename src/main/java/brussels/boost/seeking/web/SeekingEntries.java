package brussels.boost.seeking.web;

import brussels.boost.platform.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Doors of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class SeekingEntries {
    @Bean
    NavEntry asked() {
        return NavEntry.of(60, "asked", "/asked", "hand", "seeking.nav.asked", "", "professional");
    }

    @Bean
    NavEntry seekingSettings() {
        return NavEntry.of(90, "seeking", "/administration/seeking", "hand", "seeking.nav.settings", "", "installation").at(NavEntry.Place.SETTINGS);
    }
}
