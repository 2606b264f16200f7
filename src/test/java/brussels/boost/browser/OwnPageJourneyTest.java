package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The person at their own telephone: doors, a drawing, a step, a question to the privacy officer, another language. */
@BoostTest
class OwnPageJourneyTest {
    @LocalServerPort int port;

    @Test
    void amina_draws_a_note_takes_it_back_asks_and_changes_her_mind() {
        try (var amina = Visit.to(port).phone().open().as("Amina")) {
            assertThat(amina.page.locator(".odoor").count()).isGreaterThanOrEqualTo(10);
            assertThat(amina.axe()).isEmpty();
            assertThat(amina.fits()).isTrue();
            amina.page.locator("a[href='/me/note']").click();
            var canvas = amina.page.locator("canvas").boundingBox();
            amina.page.mouse().move(canvas.x + 60, canvas.y + 60);
            amina.page.mouse().down();
            amina.page.mouse().move(canvas.x + 160, canvas.y + 140);
            amina.page.mouse().up();
            amina.page.waitForCondition(() -> (Boolean) amina.page.evaluate("document.querySelector('[name=drawing]').files.length === 1"));
            assertThat(amina.axe()).isEmpty();
            amina.page.locator("main form button.pri").click();
            amina.page.locator("[data-toast] button").click();
            amina.page.waitForURL("**/journal");
            amina.page.locator(".ownbar a[href='/me']").click();
            amina.page.locator("a[href$='/requests']").click();
            amina.page.locator("textarea[name=words]").fill("Mon numéro a changé.");
            amina.page.locator("main form.ownside button.pri").click();
            amina.page.getByText("Mon numéro a changé.").first().waitFor();
            assertThat(amina.axe()).isEmpty();
            amina.page.locator("[data-toast] button").click();
            amina.page.getByText("Vous avez changé d").first().waitFor();
            assertThat(amina.complaints).isEmpty();
        }
    }

    @Test
    void in_arabic_the_doors_turn_and_the_letters_grow_without_script() {
        try (var amina = Visit.to(port).phone().withoutScript().open().as("Amina")) {
            amina.page.navigate("/reading");
            amina.page.locator("button[value=ar]").click();
            amina.page.locator(".sizes button[value=true]").click();
            amina.page.navigate("/me");
            assertThat(amina.page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(amina.page.locator("html").getAttribute("data-letters")).isEqualTo("large");
            assertThat(amina.page.locator("body").innerText()).contains("ما يهمّني").contains("pas encore été relus");
            assertThat(amina.fits()).isTrue();
            amina.page.navigate("/people/" + Addresses.demo("person.amina") + "/agenda/" + Addresses.demo("amina.moment.debts") + "/trip");
            assertThat(amina.page.locator(".trip").innerText()).contains("الطريق", "tram 51", "بطاقة الهوية", "Le trajet");
            assertThat(amina.fits()).isTrue();
            amina.page.navigate("/me/step");
            amina.page.locator("textarea[name=words]").fill("أسقي النباتات");
            amina.page.locator("main form button.pri").click();
            amina.page.getByText("أسقي النباتات").first().waitFor();
            amina.page.navigate("/reading");
            amina.page.locator(".sizes button[value=false]").click();
            amina.page.locator("button[value=fr]").first().click();
        }
    }

    @Test
    void everything_in_one_file_is_not_left_on_a_shared_device_and_reads_in_both_scripts() throws IOException {
        try (var amina = Visit.to(port).phone().open().as("Amina")) {
            amina.page.locator("a[href$='/copy']").click();
            amina.page.locator("#f-again").fill("une feuille sur le frigo");
            amina.page.locator("#f-again").press("Enter");
            amina.page.waitForURL(url -> url.endsWith("/copy"));
            assertThat(amina.axe()).isEmpty();
            amina.page.locator("label", new Page.LocatorOptions().setHasText("D’autres")).click();
            amina.page.locator("main button.pri").click();
            amina.page.locator("[role=alert]").waitFor();
            amina.page.locator("label", new Page.LocatorOptions().setHasText("À moi")).click();
            var download = amina.page.waitForDownload(() -> amina.page.locator("main button.pri").click());
            assertThat(download.suggestedFilename()).isEqualTo("mon-dossier.zip");
            try (var zip = new ZipFile(download.path().toFile())) {
                assertThat(zip.getEntry("boost.json")).isNotNull();
                assertThat(zip.getEntry("boost.schema.json")).isNotNull();
                try (var pdf = Loader.loadPDF(zip.getInputStream(zip.getEntry("mon-dossier.pdf")).readAllBytes())) {
                    assertThat(new PDFTextStripper().getText(pdf)).contains("Dormir sans penser aux factures").contains("Ce qui compte");
                    assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                }
            }
        }
    }
}
