package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody is offered a door that is closed to them: not in a record, not in the menu. */
@BoostTest
class OpenTabsJourneyTest {
    @LocalServerPort int port;

    private void allOpen(String who, String start, String doors) {
        try (var visitor = Visit.to(port).withoutScript().open().as(who)) {
            visitor.page.navigate(start);
            List<String> offered = visitor.page.locator(doors).all().stream().map((Locator link) -> link.getAttribute("href")).distinct().toList();
            assertThat(offered).isNotEmpty();
            for (String address : offered) {
                assertThat(visitor.page.navigate(address).status()).as(who + " " + address).isEqualTo(200);
            }
        }
    }

    @Test
    void every_page_of_a_record_that_is_offered_opens() {
        String amina = "/people/" + Addresses.demo("person.amina");
        for (String who : List.of("Lucie", "Karim", "Leïla")) {
            allOpen(who, amina, ".tabs a");
        }
    }

    @Test
    void every_door_of_the_menu_opens() {
        for (String who : List.of("Lucie", "Odile", "Paul", "Inès", "Salma")) {
            allOpen(who, "/menu", ".rail .nav a, .menu .nav a[href^='/']");
        }
    }
}
