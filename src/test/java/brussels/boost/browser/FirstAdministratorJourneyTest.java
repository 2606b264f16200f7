package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.platform.run.StartBanner;
import brussels.boost.testing.BoostTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** An installation with nobody in it: whoever started it comes in, once, and invites the others. */
@BoostTest
@DirtiesContext
@TestPropertySource(properties = {"boost.data=target/test-first", "boost.empty=true"})
class FirstAdministratorJourneyTest {
    private static final String PASSWORD = "une lampe rouge au grenier";

    @LocalServerPort int port;
    @Autowired List<StartBanner> banners;

    @Test
    void the_link_of_the_terminal_makes_one_administrator_and_opens_nothing_more() {
        String first = link();
        String second = link();
        assertThat(first).isNotEqualTo(second);
        try (var paul = Visit.to(port).open()) {
            paul.page.navigate(first);
            assertThat(paul.axe()).isEmpty();
            paul.page.locator("#f-name").fill("Paul Premier");
            paul.page.locator("#f-login").fill("paul@example.org");
            paul.page.locator("#f-chosen").fill("Paul Premier");
            paul.page.locator("main form button").click();
            paul.page.locator("#f-chosen[aria-invalid=true]").waitFor();
            assertThat(paul.page.locator("#f-name").inputValue()).isEqualTo("Paul Premier");
            paul.page.locator("#f-chosen").fill(PASSWORD);
            paul.page.locator("main form button").click();
            paul.page.waitForURL(url -> url.endsWith("/sign-in"));
            assertThat(paul.page.navigate(first).status()).isEqualTo(410);
            assertThat(paul.page.navigate(second).status()).isEqualTo(410);
            paul.page.navigate("/sign-in");
            paul.page.locator("#f-login").fill("paul@example.org");
            paul.page.locator("#f-password").fill(PASSWORD);
            paul.page.locator("#f-password").press("Enter");
            paul.page.waitForURL(url -> !url.contains("/sign-in"));
            assertThat(paul.page.navigate("/administration/accounts").status()).isEqualTo(200);
            assertThat(paul.page.locator("main").innerText()).contains("Paul Premier");
        }
        assertThat(banners.stream().flatMap(banner -> banner.lines().stream())).noneMatch(line -> line.contains("/sign-in/first/"));
    }

    private String link() {
        return banners.stream().flatMap(banner -> banner.lines().stream()).filter(line -> line.contains("/sign-in/first/"))
                .map(line -> line.substring(line.indexOf("/sign-in/"))).findFirst().orElseThrow();
    }
}
