package brussels.boost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.browser.Browser.Visitor;
import brussels.boost.testing.BoostTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Position;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@BoostTest
class TerritoryJourneyTest {
    @LocalServerPort int port;

    @Test
    void a_district_is_chosen_on_the_map_without_script_and_kept() {
        try (var visitor = Visit.to(port).withoutScript().open().as("Lucie Spécimen")) {
            Page page = visitor.page;
            page.navigate("/people/new");
            page.locator("#f-name").fill("Carte");
            page.locator("summary").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Quartier")).click();
            press(page, 265, 405);
            assertThat(page.locator("input[name=district][value='district:marolles']")).isChecked();
            press(page, 312, 530);
            assertThat(page.locator("input[name=district]:checked")).hasValue("ins:21013");
            page.locator("main form button.pri").first().click();
            page.waitForURL(url -> url.matches(".*/people/[0-9a-f-]{36}$"));
            page.navigate(page.url() + "/identity");
            assertThat(page.locator("input[name=district]:checked")).hasValue("ins:21013");
        }
    }

    @Test
    void a_postal_code_gives_the_commune_that_is_kept_and_one_of_two_communes_is_asked_again() {
        try (var visitor = Visit.to(port).phone().withoutScript().open().as("Lucie Spécimen")) {
            Page page = visitor.page;
            page.navigate("/people/new");
            page.locator("#f-name").fill("Code postal");
            page.locator("summary").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Quartier")).click();
            page.locator("#f-postalCode").fill("1050");
            page.locator("main form button.pri").first().click();
            assertThat(page.locator(".errors, [role=alert]").first()).containsText("plusieurs communes");
            page.locator("#f-postalCode").fill("1060");
            page.locator("main form button.pri").first().click();
            page.waitForURL(url -> url.matches(".*/people/[0-9a-f-]{36}$"));
            page.navigate(page.url() + "/identity");
            assertThat(page.locator("input[name=district]:checked")).hasValue("ins:21013");
            assertThat(page.locator("#f-postalCode")).hasValue("");
        }
    }

    @Test
    void the_map_is_a_list_too_and_fits_a_phone_in_the_dark() {
        for (Visit visit : new Visit[] {Visit.to(port), Visit.to(port).phone().dark().speaking("nl-BE")}) {
            try (var visitor = visit.open().as("Lucie Spécimen")) {
                Page page = visitor.page;
                page.navigate("/territory");
                assertThat(page.locator("nav .tlist a")).hasCount(12);
                page.locator(".tmap a").nth(10).focus();
                page.keyboard().press("Enter");
                page.waitForURL("**/territory/11");
                assertThat(page.locator(".tlist a[aria-current]")).containsText("11");
                assertThat(page.locator("main")).containsText("Bosni");
                well(visitor);
                page.navigate("/people/new");
                page.locator("summary").nth(1).click();
                well(visitor);
            }
        }
    }

    @Test
    void the_administration_adds_a_figure_by_hand_without_script_and_who_reads_the_district_sees_it_with_its_source() {
        try (var visitor = Visit.to(port).phone().withoutScript().open().as("Paul Témoin")) {
            Page page = visitor.page;
            page.navigate("/administration/territory/district");
            page.locator("a[href='/administration/territory/unit/district:berckmans']").click();
            page.locator("#f-year").fill("2022");
            page.locator("#f-value").fill("beaucoup");
            page.locator("#f-figureSource").fill("Recensement d’essai");
            page.locator("form[action$='/figure'] button").click();
            assertThat(page.locator("#f-value")).hasAttribute("aria-invalid", "true");
            page.locator("#f-value").fill("8 412");
            page.locator("form[action$='/figure'] button").click();
            assertThat(page.locator("main")).containsText("2022");
            assertThat(visitor.fits()).isTrue();
        }
        try (var visitor = Visit.to(port).phone().open().as("Lucie Spécimen")) {
            Page page = visitor.page;
            page.navigate("/territory/11");
            page.locator("a[href='/territory/unit/district:berckmans']").click();
            assertThat(page.locator("main")).containsText("412");
            assertThat(page.locator("main")).containsText("Recensement d’essai");
            well(visitor);
        }
    }

    private static void well(Visitor visitor) {
        assertThat(visitor.axe()).isEmpty();
        assertThat(visitor.fits()).isTrue();
        assertThat(visitor.complaints).isEmpty();
    }

    /** A finger on the drawing, in the drawing's own numbers. */
    private static void press(Page page, double x, double y) {
        var box = page.locator(".tpress").boundingBox();
        page.locator(".tpress").click(new com.microsoft.playwright.Locator.ClickOptions()
                .setPosition(new Position(box.width * x / 600, box.height * y / 620)));
    }
}
