package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A service without account says on a telephone what is right; a reader finds an error and hears what became of it. */
@BoostTest
class ServiceCheckJourneyTest {
    @LocalServerPort int port;

    @Test
    void a_service_corrects_its_hours_by_its_link_without_account_and_without_script() {
        String link;
        try (var paul = Visit.to(port).open().as("Paul")) {
            paul.page.navigate("/directory/edit/freshness");
            assertThat(paul.axe()).isEmpty();
            paul.page.locator("form[action$='/start'] button").click();
            paul.page.getByText("Les mails sont en route").waitFor();
            paul.page.navigate("/demo/mailbox");
            var found = Pattern.compile("(/check/\\S+)").matcher(paul.page.locator("body").innerText());
            assertThat(found.find()).isTrue();
            link = found.group(1);
        }
        try (var service = Visit.to(port).phone().withoutScript().open()) {
            service.page.navigate(link);
            assertThat(service.page.locator("h1").innerText()).contains("toujours juste");
            assertThat(service.fits()).isTrue();
            service.shoot("check");
            service.page.locator("label", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Quelques places")).click();
            service.page.locator("details.fold summary").click();
            service.page.locator("input[name=h2_0_from]").fill("9h");
            service.page.locator("button", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Envoyer les corrections")).click();
            assertThat(service.page.locator(".errsum").innerText()).contains("deux heures");
            assertThat(service.page.locator("input[name=h2_0_from]").inputValue()).isEqualTo("9h");
            assertThat(service.page.locator("input[name=room][value=some]").isChecked()).isTrue();
            service.page.locator("input[name=h2_0_until]").fill("12:30");
            service.page.locator("button", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Envoyer les corrections")).click();
            assertThat(service.page.locator("h1").innerText()).contains("Merci");
            service.page.navigate(link);
            assertThat(service.page.locator("h1").innerText()).contains("ne marche plus");
            service.page.locator("main form button").click();
            assertThat(service.page.locator("h1").innerText()).contains("en route");
            service.shoot("check-over");
        }
        try (var paul = Visit.to(port).open().as("Paul")) {
            paul.page.navigate("/directory/edit/freshness");
            Locator corrected = paul.page.locator("li", new com.microsoft.playwright.Page.LocatorOptions().setHasText("corrigé")).first();
            corrected.locator("a").click();
            assertThat(paul.page.locator("#f-opening_hours").inputValue()).contains("Tu 09:00-12:30");
        }
    }

    @Test
    void lucie_finds_an_error_and_hears_that_it_was_corrected() {
        try (var lucie = Visit.to(port).open().as("Lucie")) {
            lucie.page.navigate("/directory?need=food");
            lucie.page.locator(".rl .rname a").first().click();
            lucie.page.locator("a[href$='/report']").click();
            assertThat(lucie.axe()).isEmpty();
            lucie.page.locator("label", new com.microsoft.playwright.Page.LocatorOptions().setHasText("adresse")).first().click();
            lucie.page.locator("#f-words").pressSequentially("Déménagé au coin, dit Madame Janssens");
            lucie.page.locator("#marks mark").waitFor();
            assertThat(lucie.page.locator("#marks mark").innerText()).contains("Janssens");
            lucie.shoot("report");
            lucie.page.locator("main form button.pri").click();
            lucie.page.getByText("Vous saurez ce que cela devient").waitFor();
            assertThat(lucie.complaints).isEmpty();
        }
        try (var paul = Visit.to(port).open().as("Paul")) {
            paul.page.navigate("/directory/edit/reports");
            assertThat(paul.axe()).isEmpty();
            Locator line = paul.page.locator(".reportline", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Déménagé au coin"));
            line.locator("input[name=answer]").fill("Merci, l’adresse est changée.");
            line.locator("button", new Locator.LocatorOptions().setHasText("Corrigé")).click();
            line.waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        }
        try (var lucie = Visit.to(port).phone().open().as("Lucie")) {
            lucie.page.getByText("Corrigé dans le répertoire").first().click();
            assertThat(lucie.page.locator("main").innerText()).contains("l’adresse est changée").doesNotContain("Janssens");
            assertThat(lucie.fits()).isTrue();
            assertThat(lucie.axe()).isEmpty();
        }
    }

    @Test
    void amina_reads_on_her_own_page_what_became_of_an_error_she_reported() {
        try (var amina = Visit.to(port).phone().open().as("Amina")) {
            amina.page.navigate("/me/find");
            amina.page.locator(".findtiles .odoor:has(img[src*='/home.'])").click();
            amina.page.locator(".findcards h2 a").first().click();
            amina.page.waitForURL("**/me/find/*-*");
            amina.page.locator("a[href$='/report']").click();
            amina.page.locator("label", new com.microsoft.playwright.Page.LocatorOptions().setHasText("fermé")).first().click();
            amina.page.locator("#f-words").fill("Le rideau est baissé");
            amina.page.locator("main form button.pri").click();
            amina.page.getByText("Vous saurez ce que cela devient").waitFor();
        }
        try (var paul = Visit.to(port).open().as("Paul")) {
            paul.page.navigate("/directory/edit/reports");
            Locator line = paul.page.locator(".reportline", new com.microsoft.playwright.Page.LocatorOptions().setHasText("rideau est baissé"));
            line.locator("input[name=answer]").fill("Merci, c’est noté.");
            line.locator("button", new Locator.LocatorOptions().setHasText("Corrigé")).click();
            line.waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        }
        try (var amina = Visit.to(port).phone().open().as("Amina")) {
            amina.page.navigate("/me");
            assertThat(amina.page.locator("main").innerText()).contains("Corrigé dans le répertoire, grâce à vous");
            assertThat(amina.axe()).isEmpty();
            assertThat(amina.fits()).isTrue();
            amina.page.locator("main a[href='/directory/reports']").click();
            assertThat(amina.page.locator("main").innerText()).contains("c’est noté");
        }
    }
}
