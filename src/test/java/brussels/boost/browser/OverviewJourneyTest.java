package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Amina keeps the overview herself, then asks Salma, who says yes, and later that she no longer can. */
@BoostTest
class OverviewJourneyTest {
    private static final String AMINA = "/people/" + Addresses.demo("person.amina");

    @LocalServerPort int port;

    @Test
    void amina_asks_her_daughter_who_answers_on_her_own_page_without_script() {
        try (var amina = Visit.to(port).phone().withoutScript().open().as("Amina")) {
            amina.page.navigate("/me");
            assertThat(amina.page.locator("main").innerText()).contains("Réparer la sonnette");
            amina.page.navigate(AMINA + "/circle");
            assertThat(amina.page.locator("main").innerText()).contains("Vous gardez la vue d’ensemble");
            amina.page.navigate(AMINA + "/overview");
            assertThat(amina.fits()).isTrue();
            amina.shoot("overview");
            amina.page.locator("input[name=who][value='" + Addresses.demo("amina.member.salma") + "']").check();
            amina.page.locator("main form.stack button.pri").click();
            assertThat(amina.page.locator("main").innerText()).contains("Pas encore de réponse");
        }
        try (var salma = Visit.to(port).phone().withoutScript().open().as("Salma")) {
            salma.page.navigate(AMINA);
            assertThat(salma.page.locator("main").innerText()).contains("aimerait que vous gardiez la vue d’ensemble");
            salma.shoot("overview-asked");
            salma.page.locator("form[action$='/overview/accept'] button").click();
            assertThat(salma.page.locator("main").innerText()).contains("Vous gardez la vue d’ensemble avec Amina");
            assertThat(salma.page.navigate(AMINA + "/circle").status()).as("nothing more than before").isEqualTo(403);
        }
        try (var lucie = Visit.to(port).open().as("Lucie")) {
            lucie.page.navigate(AMINA + "/call");
            assertThat(lucie.page.locator(".calls li").first().innerText()).contains("Salma", "garde la vue d’ensemble");
            lucie.page.navigate(AMINA + "/overview");
            assertThat(lucie.axe()).isEmpty();
            lucie.page.locator("input[name=who][value=PERSON]").check();
            lucie.page.locator("main form.stack button.pri").click();
            lucie.page.locator(".errsum").waitFor();
            assertThat(lucie.complaints).as("the refusal itself").hasSize(1);
            lucie.page.locator("input[name=how][value=INTERPRETED]").check();
            lucie.page.locator("main form.stack button.pri").click();
            lucie.page.getByText("Amina garde la vue d’ensemble").first().waitFor();
            assertThat(lucie.complaints).hasSize(1);
        }
    }
}
