package brussels.boost.day.web;

import brussels.boost.access.PersonDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors of the person's own page that stand for pages of the modules above. */
@Configuration(proxyBeanMethods = false)
class OwnDoors {
    @Bean
    PersonDoor mattersDoor() {
        return PersonDoor.of(10, "/me/pictures", "doors/matters", "own.door.matters");
    }

    @Bean
    PersonDoor circleDoor() {
        return PersonDoor.of(20, "/people/{pid}/circle", "doors/circle", "own.door.circle");
    }

    @Bean
    PersonDoor callDoor() {
        return PersonDoor.of(30, "/people/{pid}/call", "doors/call", "own.door.call");
    }

    @Bean
    PersonDoor momentsDoor() {
        return PersonDoor.of(40, "/people/{pid}/agenda", "doors/moments", "own.door.moments");
    }

    @Bean
    PersonDoor questionsDoor() {
        return PersonDoor.of(70, "/people/{pid}/questions", "doors/questions", "own.door.questions");
    }

    @Bean
    PersonDoor sheetDoor() {
        return PersonDoor.of(80, "/people/{pid}/take-home", "doors/sheet", "own.door.sheet");
    }

    @Bean
    PersonDoor lookedDoor() {
        return PersonDoor.of(10, "/me/who-looked", "doors/looked", "own.door.looked").decides();
    }

    @Bean
    PersonDoor agreementsDoor() {
        return PersonDoor.of(20, "/people/{pid}/consents", "doors/agreements", "own.door.agreements").decides();
    }

    @Bean
    PersonDoor readingDoor() {
        return PersonDoor.of(90, "/reading", "doors/languages", "own.door.reading").decides();
    }
}
