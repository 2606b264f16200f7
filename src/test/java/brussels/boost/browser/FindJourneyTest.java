package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An address found and kept by whoever reads no French, and one kept for a person by the professional beside them. */
@BoostTest
class FindJourneyTest {
    @LocalServerPort int port;

    /** Only pictures, signs and the words of her own language are used to choose; nothing here reads French. */
    @Test
    void amina_who_reads_no_french_finds_something_to_eat_keeps_it_and_calls_with_pictures_only() {
        try (var amina = Visit.to(port).phone().open().as("Amina")) {
            amina.page.navigate("/reading");
            amina.page.locator("button[value=ar]").click();
            amina.page.navigate("/me");
            amina.page.locator(".odoor:has(img[src*='/doors/find'])").click();
            amina.page.waitForURL("**/me/find");
            assertThat(amina.page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(amina.axe()).isEmpty();
            assertThat(amina.fits()).isTrue();
            assertThat(amina.page.locator(".findtiles .odoor:has(img[src*='/eating.'])").innerText()).contains("الأكل");
            amina.page.locator(".findtiles .odoor:has(img[src*='/eating.'])").click();
            amina.page.locator(".findcards>li").first().waitFor();
            assertThat(amina.page.url()).doesNotContain("food");
            assertThat(amina.page.locator(".findcards .call").first().getAttribute("href")).startsWith("tel:0");
            assertThat(amina.page.locator(".findcards .findstate").first().innerText()).containsPattern("\\p{IsArabic}");
            // some of them are among her addresses already
            var card = amina.page.locator(".findcards>li:has(form button)").first();
            String number = card.locator(".callno").innerText();
            assertThat(amina.axe()).isEmpty();
            assertThat(amina.fits()).isTrue();
            amina.shoot("find-ar");
            card.locator("form button").click();
            amina.page.waitForURL("**/me/addresses");
            assertThat(amina.page.locator(".findcards .callno").allInnerTexts()).contains(number);
            assertThat(amina.axe()).isEmpty();
            assertThat(amina.complaints).isEmpty();
        }
    }

    @Test
    void without_script_the_same_and_what_was_kept_is_taken_back() {
        try (var amina = Visit.to(port).phone().withoutScript().open().as("Amina")) {
            amina.page.navigate("/me/find");
            amina.page.locator(".odoor:has(img[src*='/home.'])").click();
            // what protects somebody is kept too, and shown after the password
            var card = amina.page.locator(".findcards>li:has(form button)")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasNotText("violences")).first();
            String name = card.locator("h2").innerText();
            card.locator("form button").click();
            amina.page.waitForURL("**/me/addresses");
            var line = amina.page.locator(".findcards>li").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name));
            line.locator("form[action$='/remove'] button").click();
            assertThat(line.count()).isZero();
        }
    }

    @Test
    void lucie_searches_for_amina_with_what_was_named_together_and_keeps_an_address_with_a_word() {
        try (var lucie = Visit.to(port).open().as("Lucie")) {
            lucie.page.navigate("/people/" + Addresses.demo("person.amina") + "/directory");
            assertThat(lucie.page.locator(".filters a.brand").count()).isPositive();
            assertThat(lucie.axe()).isEmpty();
            lucie.shoot("directory-for");
            lucie.page.locator(".filters a.brand").first().click();
            assertThat(lucie.page.url()).contains("?w=").doesNotContain("need=");
            lucie.page.navigate("/people/" + Addresses.demo("person.amina") + "/directory");
            lucie.page.locator(".row .rdoors a[href$='/keep']").first().click();
            assertThat(lucie.axe()).isEmpty();
            lucie.page.locator("#f-tip").fill("Demander Rachida, le matin.");
            lucie.page.locator("main form .pri").click();
            lucie.page.waitForURL("**/addresses");
            assertThat(lucie.page.locator(".keptlist").innerText()).contains("Rachida");
            assertThat(lucie.axe()).isEmpty();
            assertThat(lucie.complaints).isEmpty();
        }
    }

    @Test
    void lucie_prints_some_answers_in_arabic_without_script_and_sees_them_on_the_drawing() {
        try (var lucie = Visit.to(port).withoutScript().open().as("Lucie")) {
            lucie.page.navigate("/directory?need=food");
            lucie.page.locator(".dmap summary").click();
            assertThat(lucie.page.locator(".mpin").count()).isPositive();
            assertThat(lucie.page.locator(".rl .row").count()).isGreaterThanOrEqualTo(lucie.page.locator(".mpin").count());
            lucie.page.locator(".rpick input").nth(0).check();
            lucie.page.locator(".rpick input").nth(2).check();
            lucie.page.locator("#chosen button").click();
            assertThat(lucie.page.locator(".addrs li").count()).isEqualTo(2);
            lucie.page.locator(".printbar a[lang=ar]").click();
            assertThat(lucie.page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(lucie.page.locator(".addrs li").count()).isEqualTo(2);
            lucie.shoot("addresses-print-ar");
            try (var withScript = Visit.to(port).open().as("Lucie")) { // axe needs script
                withScript.page.navigate(lucie.page.url());
                assertThat(withScript.axe()).isEmpty();
            }
        }
    }

    @Test
    void lucie_keeps_a_relay_of_her_own_and_finds_it_where_she_searches() {
        try (var lucie = Visit.to(port).phone().open().as("Lucie")) {
            lucie.page.navigate("/relays/new");
            assertThat(lucie.axe()).isEmpty();
            lucie.page.locator("#f-name").fill("Guichet Zéphyr");
            lucie.page.locator("#f-phone").fill("02 000 77 77");
            lucie.page.locator("#f-tip").fill("Appeler avant dix heures.");
            lucie.page.locator("main form .pri").click();
            lucie.page.waitForURL("**/relays");
            assertThat(lucie.axe()).isEmpty();
            lucie.page.navigate("/directory");
            lucie.page.locator("#f-q").fill("zephyr");
            lucie.page.locator("#f-q").press("Enter");
            lucie.page.locator(".relaybox").waitFor();
            assertThat(lucie.page.locator(".relaybox").innerText()).contains("02 000 77 77");
            assertThat(lucie.axe()).isEmpty();
            assertThat(lucie.fits()).isTrue();
        }
    }

    @Test
    void lucie_finds_an_interpreter_in_one_press_and_carries_one_on_the_moment() {
        try (var lucie = Visit.to(port).open().as("Lucie")) {
            lucie.page.navigate("/directory/interpreters");
            lucie.page.locator(".filters a[lang=ar]").click();
            assertThat(lucie.page.locator("section .row").count()).isPositive();
            assertThat(lucie.axe()).isEmpty();
            lucie.shoot("interpreters");
            String agenda = "/people/" + Addresses.demo("person.amina") + "/agenda";
            lucie.page.navigate(agenda + "/" + Addresses.demo("amina.moment.next"));
            assertThat(lucie.axe()).isEmpty();
            lucie.page.locator("#f-interpreter").selectOption("ar-MA");
            lucie.page.locator("#f-by").fill("sa nièce, sur place");
            lucie.page.locator("form[action$='/interpreter'] button").first().click();
            lucie.page.waitForURL("**" + agenda);
            assertThat(lucie.page.locator(".moments").first().innerText()).contains("sa nièce, sur place");
            assertThat(lucie.complaints).isEmpty();
        }
    }

    @Test
    void salma_who_helps_finds_a_number_with_pictures_and_is_offered_nothing_to_keep() {
        try (var salma = Visit.to(port).phone().open().as("Salma")) {
            assertThat(salma.page.navigate("/me/find").status()).isEqualTo(200);
            assertThat(salma.axe()).isEmpty();
            assertThat(salma.fits()).isTrue();
            salma.page.locator(".findtiles .odoor:has(img[src*='/eating.'])").click();
            salma.page.locator(".findcards>li").first().waitFor();
            assertThat(salma.page.locator(".findcards .call").first().getAttribute("href")).startsWith("tel:0");
            assertThat(salma.page.locator(".findcards form").count()).isZero();
            salma.page.locator(".findcards h2 a").first().click();
            salma.page.waitForURL("**/me/find/*-*");
            assertThat(salma.page.locator("form[action$='/keep']").count()).isZero();
            assertThat(salma.axe()).isEmpty();
            salma.shoot("find-carer");
            assertThat(salma.complaints).isEmpty();
        }
    }
}
