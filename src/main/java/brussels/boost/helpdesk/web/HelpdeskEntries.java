package brussels.boost.helpdesk.web;

import brussels.boost.platform.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Doors of this module in the menu: an adviser finds the desk behind it, everybody else the lines to call. */
@Configuration(proxyBeanMethods = false)
class HelpdeskEntries {
    @Bean
    NavEntry helpdesk() {
        return NavEntry.of(70, "helpdesk", "/helpdesk", "phone", "helpdesk.nav", "h", "professional", "carer");
    }

    /** A person asks too, on the lines that say so; among the quieter entries of their menu. */
    @Bean
    NavEntry helpdeskLines() {
        return NavEntry.of(70, "helpdesk", "/helpdesk/lines", "phone", "helpdesk.lines.title", "", "person").at(NavEntry.Place.ACCOUNT);
    }

    @Bean
    NavEntry helpdeskSettings() {
        return NavEntry.of(91, "helpdesk-settings", "/administration/helpdesk", "phone", "helpdesk.nav.settings", "", "installation").at(NavEntry.Place.SETTINGS);
    }
}
