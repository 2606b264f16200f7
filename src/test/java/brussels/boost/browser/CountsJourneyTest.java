package brussels.boost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@BoostTest
class CountsJourneyTest {
    @LocalServerPort int port;

    @Test
    void who_administers_reads_numbers_without_a_name_and_takes_them_along() {
        try (var visitor = Visit.to(port).phone().withoutScript().open().as("Paul Témoin")) {
            Page page = visitor.page;
            page.navigate("/counts");
            assertThat(page.locator("main table")).hasCount(6);
            assertThat(page.locator("main")).containsText("< 10");
            assertThat(page.locator("main")).not().containsText("Amina");
            assertThat(visitor.fits()).isTrue();
            var file = page.request().get(page.url() + "/place.csv");
            assertThat(file.headers().get("content-type")).startsWith("text/csv");
            assertThat(file.text()).contains("Saint-Gilles").doesNotContain("Amina");
        }
    }

    @Test
    void a_nurse_is_told_that_it_is_not_hers() {
        try (var visitor = Visit.to(port).open().as("Lucie Spécimen")) {
            assertThat(visitor.page.navigate("/counts").status()).isEqualTo(403);
        }
    }
}
