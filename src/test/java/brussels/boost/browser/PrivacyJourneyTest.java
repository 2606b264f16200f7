package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@BoostTest
class PrivacyJourneyTest {
    @LocalServerPort int port;

    @Test
    void the_privacy_officer_reads_what_is_asked_takes_it_and_erases() {
        try (var visitor = Visit.to(port).open()) {
            var page = visitor.page;
            visitor.as("Inès");
            page.navigate("/administration/privacy");
            page.locator("a[href$='" + Addresses.demo("request.odile") + "']").click();
            assertThat(page.locator("main").innerText()).contains("Odile", "Effacez tout", "Karim Essai");
            page.locator("form[action$='/take'] button").click();
            page.waitForURL("**/requests/*");
            page.locator("a[href$='/erase']").click();
            page.locator("form[action$='/erase'] button").click();
            page.waitForURL("**/administration/privacy");
            assertThat(page.locator("main").innerText()).doesNotContain("Effacer\n");
            page.navigate("/administration/privacy/erasures");
            assertThat(page.locator("main").innerText()).contains(Addresses.demo("person.odile")).doesNotContain("Odile");
        }
    }

    @Test
    void an_incident_is_noted_without_script_and_says_by_when_to_decide() {
        try (var visitor = Visit.to(port).withoutScript().phone().open()) {
            var page = visitor.page;
            visitor.as("Inès");
            page.navigate("/administration/privacy/breaches/new");
            page.locator("form[action$='/note'] button").click();
            assertThat(page.locator("[role=alert]").count()).isEqualTo(1);
            page.locator("#f-happened").fill("Une liste imprimée oubliée à l’accueil.");
            page.locator("form[action$='/note'] button").click();
            page.waitForURL("**/breaches");
            assertThat(page.locator("main").innerText()).contains("Une liste imprimée", "À décider avant");
            assertThat(visitor.fits()).isTrue();
        }
    }
}
