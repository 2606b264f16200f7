package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@BoostTest
class CarerJourneyTest {
    @LocalServerPort int port;

    @Test
    void salma_asks_to_be_called_and_reads_who_calls_and_what_was_said() {
        try (var salma = Visit.to(port).phone().open().as("Salma"); var lucie = Visit.to(port).open().as("Lucie")) {
            salma.page.navigate("/carer");
            if (salma.page.locator(".bigdoor[value=CALL]").count() > 0) {
                salma.page.locator(".bigdoor[value=CALL]").click();
            }
            assertThat(salma.page.locator(".carercall").innerText()).contains("Votre demande est chez Lucie Spécimen");
            assertThat(salma.axe()).isEmpty();
            assertThat(salma.fits()).isTrue();

            lucie.page.navigate("/day");
            lucie.page.getByText("Salma demande qu’on l’appelle").click();
            assertThat(lucie.axe()).isEmpty();
            lucie.page.getByRole(AriaRole.BUTTON, named("J’appelle aujourd’hui")).click();
            lucie.page.getByLabel("Ce qui a été dit").waitFor();

            salma.page.navigate("/carer");
            assertThat(salma.page.locator(".carercall").innerText()).contains("Lucie Spécimen vous appelle aujourd’hui.");

            lucie.page.getByLabel("Ce qui a été dit").fill("Un samedi de libre, on cherche ensemble.");
            lucie.page.getByRole(AriaRole.BUTTON, named("Nous nous sommes parlé")).click();
            lucie.page.getByText("Merci.").waitFor();

            salma.page.navigate("/carer");
            assertThat(salma.page.locator(".carercall").innerText()).contains("on cherche ensemble");
            salma.page.navigate("/carer");
            salma.page.getByText("Qui a regardé").click();
            assertThat(salma.page.locator("main").innerText()).contains("Lucie Spécimen");
            assertThat(salma.complaints).isEmpty();
            assertThat(lucie.complaints).isEmpty();
        }
    }

    @Test
    void salma_says_how_she_is_in_dutch_without_script_and_amina_sees_nothing_of_it() {
        try (var salma = Visit.to(port).phone().speaking("nl-BE").withoutScript().open().as("Salma")) {
            salma.page.navigate("/language/nl?back=/carer/how");
            salma.page.navigate("/carer/how");
            salma.page.locator("input[name=cards][value=rest]").check(new Locator.CheckOptions().setForce(true));
            salma.page.locator("textarea[name=words]").fill("Vandaag was rustig.");
            salma.page.locator("form[action$='/say'] button.pri").click();
            assertThat(salma.page.locator("main").innerText()).contains("Vandaag was rustig.");
            salma.page.navigate("/carer/needs");
            assertThat(salma.fits()).isTrue();
            salma.page.locator("form[action='/directory'] button").first().click();
            assertThat(salma.page.url()).contains("/directory?need=carer.respite");
        }
        try (var amina = Visit.to(port).open().as("Amina")) {
            amina.page.navigate("/me");
            assertThat(amina.page.locator("main").innerText()).doesNotContain("Vandaag was rustig");
            assertThat(amina.page.navigate("/carer").status()).isIn(403, 404);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
