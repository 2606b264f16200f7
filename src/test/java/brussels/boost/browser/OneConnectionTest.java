package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** With a single connection in the pool everything still goes on: nothing asks for a second one while it holds the first. */
@BoostTest
@DirtiesContext
@TestPropertySource(properties = {"boost.data=target/test-one-connection", "boost.db.pool=1"})
class OneConnectionTest {
    private static final List<String> PAGES = List.of("/day", "/people", "/directory", "/helpdesk/lines", "/gaps", "/account");

    @LocalServerPort int port;

    @Test
    void the_first_thread_is_lived_from_the_meeting_to_the_sheet() {
        FirstThreadJourneyTest.journey(Visit.to(port), "Seule");
    }

    @Test
    void pages_of_every_kind_open() {
        try (var lucie = Visit.to(port).open().as("Lucie"); var amina = Visit.to(port).open().as("Amina"); var odile = Visit.to(port).open().as("Odile")) {
            assertThat(PAGES).allMatch(page -> lucie.page.navigate(page).status() == 200);
            assertThat(amina.page.navigate("/me").status()).isEqualTo(200);
            assertThat(amina.page.navigate("/me/who-looked").status()).isEqualTo(200);
            assertThat(odile.page.navigate("/helpdesk").status()).isEqualTo(200);
        }
    }
}
