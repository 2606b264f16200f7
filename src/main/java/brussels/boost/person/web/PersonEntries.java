package brussels.boost.person.web;

import brussels.boost.platform.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Doors of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class PersonEntries {
    @Bean
    NavEntry meetSomeone() {
        return NavEntry.of(50, "meet", "/people/new", "plus", "person.nav.new", "", "professional").at(NavEntry.Place.MIDDLE);
    }

    @Bean
    NavEntry programme() {
        return NavEntry.of(60, "programme", "/administration/programme", "list", "programme.nav", "", "installation").at(NavEntry.Place.SETTINGS);
    }

    @Bean
    NavEntry nationalNumber() {
        return NavEntry.of(80, "national-number", "/administration/national-number", "key", "person.nav.number", "", "installation").at(NavEntry.Place.SETTINGS);
    }

    @Bean
    NavEntry spokenLanguages() {
        return NavEntry.of(25, "speaks", "/account/languages", "globe", "speaks.nav", "", "professional").at(NavEntry.Place.ACCOUNT);
    }

    @Bean
    NavEntry whosePhone() {
        return NavEntry.of(30, "phone", "/me/phone", "phone", "person.nav.phone", "", "person").at(NavEntry.Place.ACCOUNT);
    }
}
