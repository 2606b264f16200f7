package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody looks for a référent on a telephone, in French and in Dutch without JavaScript. */
@BoostTest
class SeekingJourneyTest {
    @LocalServerPort int port;

    @Test
    void somebody_asks_lucie_who_says_yes_in_two_taps() {
        String own;
        try (var seeker = Visit.to(port).phone().open()) {
            seeker.page.navigate("/sign-in");
            seeker.page.locator("a[href='/seek']").click();
            assertThat(seeker.axe()).isEmpty();
            assertThat(seeker.fits()).isTrue();
            seeker.shoot("seek");
            seeker.page.locator("input[name=name]").fill("Fatou");
            seeker.page.locator("input[name=reach]").fill("02 000 00 34");
            seeker.page.locator("textarea[name=sentence]").fill("Marcher de nouveau jusqu’au marché.");
            seeker.page.locator("main form button.pri").click();
            assertThat(seeker.page.locator(".errsum").innerText()).contains("Sans cet accord");
            seeker.complaints.clear();
            seeker.page.locator("summary").first().click();
            seeker.page.locator("input[name=languages][value=en]").check();
            seeker.page.locator("input[name=agreed]").check();
            seeker.page.locator("main form button.pri").click();
            seeker.page.waitForURL("**/seek/*");
            assertThat(seeker.axe()).isEmpty();
            assertThat(seeker.fits()).isTrue();
            seeker.shoot("seek-choose");
            seeker.page.locator(".cand", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Lucie")).locator("button").click();
            seeker.page.getByText("Lucie Spécimen a reçu votre demande").waitFor();
            assertThat(seeker.complaints).isEmpty();
            own = seeker.page.url();
        }
        try (var lucie = Visit.to(port).phone().open().as("Lucie")) {
            lucie.page.getByText("Quelqu’un vous demande").first().click();
            var ask = lucie.page.locator(".ask", new com.microsoft.playwright.Page.LocatorOptions().setHasText("jusqu’au marché"));
            assertThat(ask.innerText()).doesNotContain("Fatou", "02 000 00 34");
            assertThat(lucie.axe()).isEmpty();
            lucie.shoot("asked");
            ask.locator("button.pri").click();
            lucie.page.waitForURL("**/people/*");
            assertThat(lucie.page.locator("main").innerText()).contains("Fatou", "jusqu’au marché", "02 000 00 34");
            assertThat(lucie.complaints).isEmpty();
        }
        try (var seeker = Visit.to(port).phone().open()) {
            seeker.page.navigate(own);
            assertThat(seeker.page.locator("main").innerText()).contains("a dit oui").doesNotContain("02 000 00 34");
        }
    }

    @Test
    void karim_writes_it_down_for_somebody_on_the_telephone_who_then_stops_in_dutch_without_script() {
        String own;
        try (var karim = Visit.to(port).open().as("Karim")) {
            karim.page.navigate("/asked/new");
            assertThat(karim.axe()).isEmpty();
            karim.page.locator("input[name=name]").fill("Jozef");
            karim.page.locator("input[name=reach]").fill("jozef@example.org");
            karim.page.locator("input[name=agreed]").check();
            karim.page.locator("main form button.pri").click();
            karim.page.waitForURL("**/seek/*");
            karim.shoot("seek-entered");
            own = karim.page.url();
        }
        try (var jozef = Visit.to(port).phone().speaking("nl-BE").withoutScript().open()) {
            jozef.page.navigate(own);
            assertThat(jozef.page.locator("main").innerText()).contains("Aan wie wilt u het vragen?", "Jozef");
            assertThat(jozef.fits()).isTrue();
            jozef.shoot("seek-nl");
            jozef.page.locator("form[action$='/call'] button").click();
            assertThat(jozef.page.locator("main").innerText()).contains("Sofie Voorbeeld gaat u bellen");
            try (var sofie = Visit.to(port).open().as("Sofie")) {
                sofie.page.navigate("/day");
                sofie.page.locator("main a[href='/asked/calls']").first().click();
                assertThat(sofie.page.locator("main").innerText()).contains("Jozef");
                assertThat(sofie.axe()).isEmpty();
            }
            jozef.page.locator("form[action$='/stop'] button").click();
            assertThat(jozef.page.locator("main").innerText()).contains("Uw vraag is gestopt").doesNotContain("Jozef");
        }
    }

    @Test
    void amina_asks_another_professional_from_her_own_page_without_script() {
        try (var amina = Visit.to(port).phone().withoutScript().open().as("Amina")) {
            amina.page.navigate("/me/seek");
            assertThat(amina.fits()).isTrue();
            var somebody = amina.page.locator(".cand").first();
            String name = somebody.locator("h3").innerText();
            somebody.locator("button").click();
            assertThat(amina.page.locator("main").innerText()).contains("C’est demandé à " + name);
            assertThat(amina.page.locator(".cand", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name)).count()).isZero();
        }
    }
}
