package brussels.boost.access.web;

import brussels.boost.platform.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Doors of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class AccessEntries {
    @Bean
    NavEntry administration() {
        return NavEntry.of(5, "administration", "/administration", "shield", "access.administration.title", "", "administrator");
    }

    @Bean
    NavEntry organisations() {
        return NavEntry.of(12, "organisations", "/administration/organisations", "home", "organisation.nav", "", "accounts");
    }

    @Bean
    NavEntry staff() {
        return NavEntry.of(14, "staff", "/administration/accounts", "people", "staff.nav", "", "accounts");
    }

    @Bean
    NavEntry retention() {
        return NavEntry.of(75, "retention", "/administration/lists/retention", "clock", "retention.nav", "", "texts").at(NavEntry.Place.SETTINGS);
    }

    @Bean
    NavEntry thresholds() {
        return NavEntry.of(76, "thresholds", "/administration/lists/thresholds", "clock", "threshold.nav", "", "installation").at(NavEntry.Place.SETTINGS);
    }

    @Bean
    NavEntry privacy() {
        return NavEntry.of(10, "privacy", "/administration/privacy", "lock", "privacy.nav", "", "privacy");
    }

    @Bean
    NavEntry wordings() {
        return NavEntry.of(70, "wordings", "/administration/agreements", "doc", "wording.nav", "", "texts").at(NavEntry.Place.SETTINGS);
    }

    @Bean
    NavEntry account() {
        return NavEntry.of(20, "account", "/account", "key", "account.nav", "", "account").at(NavEntry.Place.ACCOUNT);
    }

    @Bean
    NavEntry reading() {
        return NavEntry.of(15, "reading", "/reading", "globe", "reading.nav", "", "account").at(NavEntry.Place.ACCOUNT);
    }

    @Bean
    NavEntry roles() {
        return NavEntry.of(10, "roles", "/roles", "people", "access.roles.nav", "", "several-roles").at(NavEntry.Place.ACCOUNT);
    }
}
