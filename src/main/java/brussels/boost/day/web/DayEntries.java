package brussels.boost.day.web;

import brussels.boost.platform.web.NavEntry;
import brussels.boost.platform.web.SearchDoor;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Doors of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class DayEntries {
    @Bean
    NavEntry dayEntry() {
        return NavEntry.of(10, "day", "/day", "day", "day.nav", "j", "professional");
    }

    @Bean
    NavEntry peopleEntry() {
        return NavEntry.of(20, "people", "/people", "people", "day.people.nav", "p", "professional");
    }

    @Bean
    NavEntry noteEntry() {
        return NavEntry.of(30, "note", "/people?note", "plus", "day.note.nav", "", "professional").at(NavEntry.Place.MIDDLE);
    }

    @Bean
    NavEntry meetEntry() {
        return NavEntry.of(10, "meet", "/people/new", "plus", "day.meet", "", "professional").at(NavEntry.Place.COMMAND);
    }

    @Bean
    NavEntry calendarsEntry() {
        return NavEntry.of(40, "calendars", "/day/calendar", "cal", "day.calendars.nav", "", "professional").at(NavEntry.Place.ACCOUNT);
    }

    @Bean
    NavEntry meEntry() {
        return NavEntry.of(10, "me", "/me", "home", "day.me.nav", "j", "person");
    }

    @Bean
    NavEntry nearEntry() {
        return NavEntry.of(10, "me", "/me", "home", "day.near.nav", "j", "carer");
    }

    @Bean
    SearchDoor searchDoor() {
        return new SearchDoor("/search", "day.search.hint", Set.of("professional"));
    }
}
