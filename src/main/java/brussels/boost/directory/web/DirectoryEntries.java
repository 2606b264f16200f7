package brussels.boost.directory.web;

import brussels.boost.access.PersonDoor;
import brussels.boost.platform.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The directory in the menu of everybody who is signed in. */
@Configuration(proxyBeanMethods = false)
class DirectoryEntries {
    @Bean
    NavEntry directoryEntry() {
        return NavEntry.of(25, "directory", "/directory", "book", "directory.nav", "r", "professional", "person", "carer");
    }

    @Bean
    PersonDoor findDoor() {
        return PersonDoor.of(90, "/me/find", "doors/find", "own.door.find");
    }
}
