package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How things work, trades, who does what; and somebody entrusted with the directory who writes a page of it. */
@BoostTest
class ShelvesJourneyTest {
    @LocalServerPort int port;

    @Test
    void amina_reads_how_something_works_step_by_step_and_sees_no_direct_line() {
        try (var amina = Visit.to(port).phone().open().as("Amina")) {
            amina.page.navigate("/directory/how");
            assertThat(amina.fits()).isTrue();
            assertThat(amina.axe()).isEmpty();
            amina.page.locator(".shelfline a", new Page.LocatorOptions().setHasText("Rentrer de l’hôpital")).click();
            assertThat(amina.page.locator(".guidesteps li").count()).isEqualTo(4);
            assertThat(amina.page.locator(".guide").innerText()).contains("Tel que c’était le");
            assertThat(amina.axe()).isEmpty();
            amina.shoot("guide-how");
            amina.page.navigate("/directory/trades");
            amina.page.locator(".shelfline a", new Page.LocatorOptions().setHasText("L’infirmière à domicile")).click();
            assertThat(amina.page.locator(".questions h2").allInnerTexts()).containsExactly("Ce que je fais", "Ce que je ne fais pas", "Quand m’appeler", "Qui paie");
            assertThat(amina.fits()).isTrue();
            amina.shoot("guide-trade");
            amina.page.navigate("/directory/functions");
            assertThat(amina.page.locator("main").innerText()).contains("02 000 10 71").doesNotContain("02 000 90 21", "Defne");
            assertThat(amina.complaints).isEmpty();
        }
    }

    @Test
    void paul_entrusts_karim_who_writes_a_page_on_a_trade() {
        try (var paul = Visit.to(port).open().as("Paul")) {
            paul.page.navigate("/administration/directory");
            assertThat(paul.page.locator("main").innerText()).contains("Sofie Voorbeeld");
            paul.page.locator("#f-mail").fill("nobody@example.org");
            paul.page.locator("#f-mail").press("Enter");
            paul.page.locator(".errsum").waitFor();
            paul.complaints.clear();
            paul.page.locator("#f-mail").fill("karim@example.org");
            paul.page.locator("#f-mail").press("Enter");
            paul.page.locator(".moments li", new Page.LocatorOptions().setHasText("Karim Essai")).waitFor();
            assertThat(paul.axe()).isEmpty();
            assertThat(paul.complaints).isEmpty();
        }
        try (var karim = Visit.to(port).open().as("Karim")) {
            karim.page.navigate("/directory/trades");
            karim.page.locator("a[href*='/directory/edit/new']").click();
            assertThat(karim.page.locator("input[value=PROFESSIONAL_SHEET]").isChecked()).isTrue();
            karim.page.locator("#f-nameFr").fill("Le podologue");
            karim.page.locator("#f-nameFr").press("Enter");
            karim.page.waitForURL("**/directory/edit/entries/*");
            assertThat(karim.page.locator("#f-opening_hours").count()).isZero();
            karim.page.locator("#f-not_done_fr").fill("Je n’opère pas.");
            karim.page.locator("form.mapform button.pri").click();
            karim.page.getByText("Gardé").first().waitFor();
            assertThat(karim.axe()).isEmpty();
            karim.page.navigate("/directory/trades");
            karim.page.locator(".shelfline a", new Page.LocatorOptions().setHasText("Le podologue")).click();
            assertThat(karim.page.locator(".questions").innerText()).contains("Je n’opère pas.");
            karim.page.navigate("/directory/sources");
            assertThat(karim.axe()).isEmpty();
            assertThat(karim.page.locator("main").innerText()).contains("Exemples fictifs", "Qui l’on croit");
            assertThat(karim.complaints).isEmpty();
        }
    }
}
