package brussels.boost.carer.web;

import brussels.boost.platform.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Doors of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class CarerEntries {
    @Bean
    NavEntry ownSpaceEntry() {
        return NavEntry.of(20, "carer", "/carer", "coffee", "carer.nav", "e", "carer");
    }

    @Bean
    NavEntry carersDutyEntry() {
        return NavEntry.of(45, "carers", "/carers/duty", "phone", "carer.duty.nav", "", "professional").at(NavEntry.Place.ACCOUNT);
    }
}
