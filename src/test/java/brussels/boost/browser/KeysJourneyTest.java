package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A nurse who works without a mouse, and leaves her desk. */
@BoostTest
class KeysJourneyTest {
    private static final String FOCUS = "document.activeElement.id";

    @LocalServerPort int port;

    @Test
    void the_commands_open_over_a_note_being_written_and_give_the_place_back() {
        try (var karim = Visit.to(port).open().as("Karim")) {
            karim.page.navigate("/people/" + Addresses.demo("person.amina") + "/journal");
            karim.page.locator("#f-body").fill("Au milieu d'une phr");
            karim.page.keyboard().press("Control+k");
            Locator box = karim.page.locator("#commands");
            box.locator("a[href='/people']").waitFor();
            assertThat(karim.page.evaluate(FOCUS)).isEqualTo("f-command");
            assertThat(karim.axe()).isEmpty();
            karim.page.keyboard().type("zz");
            karim.page.keyboard().press("Escape");
            assertThat(box.isVisible()).isFalse();
            assertThat(karim.page.evaluate(FOCUS)).isEqualTo("f-body");
            assertThat(karim.page.locator("#f-body").inputValue()).isEqualTo("Au milieu d'une phr");

            karim.page.keyboard().press("Control+k");
            box.locator("a[href='/people']").waitFor();
            karim.page.keyboard().type("dire ce qui manq");
            box.locator("a[href='/people']").waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            karim.page.keyboard().press("Enter");
            karim.page.waitForURL("**/gaps/tell");
            assertThat(karim.complaints).isEmpty();
        }
    }

    @Test
    void keys_are_changed_refused_when_taken_and_turned_off_with_the_account() {
        try (var leila = Visit.to(port).open().as("Leïla")) {
            leila.page.navigate("/account/keys");
            leila.page.locator("[name='key-gp']").fill("j");
            leila.page.locator(".keyform button").click();
            leila.page.locator(".keygroup .msg").waitFor();
            assertThat(leila.page.locator("[name='key-gp']").inputValue()).isEqualTo("j");
            leila.complaints.clear();
            leila.page.locator("[name='key-gp']").fill("y");
            leila.page.locator("[name='key-g']").fill("v");
            leila.page.locator(".keyform button").click();
            leila.page.locator(".toast").waitFor();
            leila.page.keyboard().press("v");
            leila.page.keyboard().press("y");
            leila.page.waitForURL("**/people");
            leila.page.keyboard().press("?");
            leila.page.waitForURL("**/help/keys");
            assertThat(leila.page.locator(".keylist").innerText()).contains("V").doesNotContain("G");

            leila.page.navigate("/account/keys");
            leila.page.locator("form[action$='/off'] button").click();
            leila.page.locator("form[action$='/on']").waitFor();
            assertThat(leila.page.locator("[data-key]").count()).isZero();
            leila.page.keyboard().press("v");
            leila.page.keyboard().press("y");
            leila.page.keyboard().press("?");
            assertThat(leila.page.url()).endsWith("/account/keys");
            leila.page.locator("form[action$='/on'] button").click();
            leila.page.locator("form[action$='/usual'] button").click();
            leila.page.locator("[data-key='g p']").first().waitFor();
            assertThat(leila.complaints).isEmpty();
        }
    }

    @Test
    void a_page_left_alone_for_a_minute_blurs_and_one_key_brings_it_back_and_does_nothing_else() {
        try (var karim = Visit.to(port).open().as("Karim")) {
            karim.page.clock().install();
            karim.page.navigate("/people");
            Locator told = karim.page.locator("#n-idle");
            karim.page.clock().fastForward(50_000);
            karim.page.mouse().move(300, 300);
            karim.page.clock().fastForward(50_000);
            assertThat(told.isVisible()).isFalse();
            karim.page.clock().fastForward(11_000);
            told.waitFor();
            assertThat(karim.page.evaluate("getComputedStyle(document.querySelector('main')).filter")).asString().startsWith("blur");
            karim.page.keyboard().press("?");
            assertThat(told.isVisible()).isFalse();
            assertThat(karim.page.url()).endsWith("/people");

            karim.page.clock().fastForward(61_000);
            told.waitFor();
            var link = karim.page.locator("main a").first().boundingBox();
            karim.page.mouse().click(link.x + 5, link.y + 5);
            assertThat(told.isVisible()).isFalse();
            assertThat(karim.page.url()).endsWith("/people");
        }
    }

    @Test
    void the_person_s_own_pages_do_not_blur() {
        try (var amina = Visit.to(port).phone().open().as("Amina")) {
            amina.page.navigate("/me");
            assertThat(amina.page.locator("body").getAttribute("data-idle")).isNull();
            assertThat(amina.page.locator("#commands").count()).isZero();
        }
    }
}
