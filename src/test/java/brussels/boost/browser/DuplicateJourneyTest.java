package brussels.boost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An editor says that two entries are the same, is wrong, and takes it back; then tells them apart for good. */
@BoostTest
class DuplicateJourneyTest {
    private static final String NAME = "Vestiaire et meubles";

    @LocalServerPort int port;

    @Test
    void merged_by_the_keyboard_taken_back_from_the_toast_and_told_apart() {
        try (var visitor = Visit.to(port).open().as("Paul Témoin")) {
            Page page = visitor.page;
            page.navigate("/directory/edit/duplicates");
            page.locator("form[action$='/look'] button").click();
            pair(page).click();
            assertThat(page.locator(".dupetable thead")).containsText("Liste du quartier (fictive)");
            visitor.shoot("duplicates");
            page.keyboard().press("m");
            assertThat(page.locator(".toast")).isVisible();
            assertThat(pair(page)).hasCount(0);
            page.locator(".toast form button").click();
            assertThat(page.locator("form[action$='/same'] button")).isVisible();
            page.locator("form[action$='/different'] button").click();
            assertThat(page.locator(".toast")).isVisible();
            assertThat(pair(page)).hasCount(0);
            assertThat(visitor.fits()).isTrue();
            assertThat(visitor.complaints).isEmpty();
        }
    }

    /** Among those still open, not those decided lately. */
    private static Locator pair(Page page) {
        return page.locator("section .editlist a", new Page.LocatorOptions().setHasText(NAME));
    }
}
