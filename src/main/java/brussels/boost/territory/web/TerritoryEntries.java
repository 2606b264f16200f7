package brussels.boost.territory.web;

import brussels.boost.platform.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class TerritoryEntries {
    @Bean
    NavEntry territoryEntry() {
        return NavEntry.of(60, "territory", "/territory", "pin", "territory.nav", "", "professional").at(NavEntry.Place.ACCOUNT);
    }

    @Bean
    NavEntry unitsEntry() {
        return NavEntry.of(66, "units", "/administration/territory", "pin", "units.nav", "", "installation").at(NavEntry.Place.SETTINGS);
    }
}
