package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody left their organisation: the person is told on their first page and says what comes next. */
@BoostTest
class LeavingJourneyTest {
    @LocalServerPort int port;

    @Test
    void amina_is_told_that_noor_left_and_keeps_her_in_her_other_role() {
        try (var visitor = Visit.to(port).phone().withoutScript().open()) {
            var page = visitor.as("Amina Exemple").page;
            page.navigate("/me");
            page.locator("a[href$='/departures']").first().click();
            assertThat(page.content()).contains("Noor Fictif").contains("Soins à domicile fictifs du Canal");
            page.locator("form[action$='/decide'] button").click();
            assertThat(page.locator("[role=alert]").count()).isEqualTo(1);
            assertThat(visitor.fits()).isTrue();
            page.locator("input[name=next][value^='keep:']").check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
            page.locator("form[action$='/decide'] button").click();
            page.waitForURL("**/circle");
            assertThat(page.content()).contains("Noor Fictif");
            page.navigate("/me");
            assertThat(page.locator("a[href$='/departures']").count()).isZero();
        }
    }
}
