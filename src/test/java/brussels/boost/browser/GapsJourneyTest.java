package brussels.boost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@BoostTest
class GapsJourneyTest {
    @LocalServerPort int port;

    @Test
    void karim_says_what_is_lacking_without_saying_who_he_is_and_reads_with_a_code_that_it_is_counted() {
        String code;
        try (var karim = Visit.to(port).phone().withoutScript().open().as("Karim")) {
            karim.page.navigate("/gaps");
            karim.page.locator(".pagehead .btn.pri").click();
            karim.page.locator("#f-words").fill("Personne pour garder la nuit, demander à Madame Exemple");
            karim.page.locator("#f-need").selectOption("carer.respite");
            karim.page.locator("input[name=hear][value=CODE]").check();
            karim.page.locator("form.stack button.pri").click();
            code = karim.page.locator(".replycode").textContent().strip();
            karim.page.navigate("/gaps?need=carer.respite");
            assertThat(karim.page.locator(".gapsaid")).containsText("Personne pour garder la nuit");
            assertThat(karim.page.locator(".gapsaid")).not().containsText("Exemple");
        }
        try (var somebody = Visit.to(port).phone().open()) {
            somebody.page.navigate("/reply");
            somebody.page.locator("#f-code").fill(code);
            somebody.page.locator("form.stack button.pri").click();
            assertThat(somebody.page.locator(".replied")).isVisible();
            assertThat(somebody.page.url()).doesNotContain(code);
            assertThat(somebody.axe()).isEmpty();
        }
    }
}
