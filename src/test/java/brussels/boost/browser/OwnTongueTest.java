package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.browser.Browser.Visitor;
import brussels.boost.testing.BoostTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page of the person's own, in Arabic, with large letters, at 390 points and with the spacing of WCAG 1.4.12. */
@BoostTest
class OwnTongueTest {
    private static final String SPACED = """
            () => { for (const n of document.querySelectorAll('body *')) { n.style.lineHeight = '1.5'; n.style.letterSpacing = '.12em'; n.style.wordSpacing = '.16em';
              if (n.tagName === 'P') n.style.marginBlockEnd = '2em'; }
              return [...document.querySelectorAll('main .btn, main .tag')].filter(n => n.scrollWidth > n.clientWidth + 1).map(n => n.textContent.trim()); }""";

    @LocalServerPort int port;

    @Test
    void each_of_her_pages_holds_in_her_language() {
        String amina = "/people/" + Addresses.demo("person.amina");
        try (var phone = Visit.to(port).phone().open().as("Amina")) {
            reads(phone, "ar", true);
            Stream.of("/me", amina + "/circle", amina + "/agenda", amina + "/agenda/new", "/me/who-looked", amina + "/consents", amina + "/call", "/me/changes",
                    amina + "/relation", amina + "/questions", amina + "/take-home", amina + "/letters").forEach(page -> holds(phone, page));
            reads(phone, "fr", false);
        }
    }

    @Test
    void whoever_seeks_somebody_without_account_asks_in_arabic_and_follows_it() {
        try (var phone = Visit.to(port).phone().open()) {
            phone.page.navigate("/seek");
            phone.page.locator("a[href='/language/ar']").click();
            holds(phone, "/seek");
            phone.page.navigate("/seek");
            phone.page.locator("#f-name").fill("ياسين");
            phone.page.locator("#f-reach").fill("place du Jeu de Balle, le matin");
            phone.page.locator("input[name=agreed]").check();
            phone.page.locator("main form button.pri").click();
            phone.page.waitForURL(url -> url.contains("/seek/"));
            assertThat(phone.page.locator("main").innerText()).contains("طلبك", "ياسين", "Votre demande");
            assertThat(phone.axe()).isEmpty();
            phone.page.locator("form[action$='/stop'] button").click();
            phone.page.locator("a[href='/language/fr']").click();
            assertThat(phone.page.locator("html").getAttribute("dir")).isEqualTo("ltr");
        }
    }

    private static void holds(Visitor phone, String page) {
        phone.page.navigate(page);
        assertThat(phone.page.locator("html").getAttribute("dir")).as(page).isEqualTo("rtl");
        assertThat(phone.page.locator("h1 [lang=ar]").count()).as("a title to read on " + page).isPositive();
        assertThat(phone.axe()).as("axe on " + page).isEmpty();
        assertThat(phone.fits()).as(page + " fits").isTrue();
        assertThat((List<?>) phone.page.evaluate(SPACED)).as("cut on " + page).isEmpty();
        assertThat(phone.fits()).as(page + " fits, spaced").isTrue();
    }

    private static void reads(Visitor phone, String language, boolean large) {
        phone.page.navigate("/reading");
        phone.page.locator(".tongues button[value=" + language + "]").click();
        phone.page.locator(".sizes button[value=" + large + "]").click();
    }
}
