package brussels.boost.territory.web;

import brussels.boost.platform.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class TerritoryEntries {
    @Bean
    NavEntry territoryEntry() {
        return NavEntry.of(60, "territory", "/territory", "pin", "territory.nav", "", "professional").at(NavEntry.Place.ACCOUNT);
    }
}
