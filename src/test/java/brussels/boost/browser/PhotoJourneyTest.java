package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Faces of those who help, and what a sheet takes besides. */
@BoostTest
class PhotoJourneyTest {
    private static final Path FACE = Path.of("src/main/resources/demo/faces/salma.jpg");

    @LocalServerPort int port;


    @Test
    void karim_shows_his_face_and_amina_meets_it_where_she_looks_for_a_number() {
        String person = "/people/" + Addresses.demo("person.amina");
        try (var karim = Visit.to(port).open().as("Karim")) {
            karim.page.navigate("/account");
            karim.page.locator("form[action='/account/photo/keep'] button").click();
            assertThat(karim.page.locator("#f-photo-e").innerText()).contains("Choisissez une photo");
            assertThat(karim.axe()).isEmpty();
            karim.page.locator("#f-photo").setInputFiles(FACE);
            karim.page.locator("form[action='/account/photo/keep'] button").click();
            karim.page.locator(".ownphoto img").waitFor();
            karim.shoot("photo-own");
            assertThat(karim.complaints).allMatch(complaint -> complaint.contains("422"));
        }
        try (var amina = Visit.to(port).phone().withoutScript().open().as("Amina")) {
            amina.page.navigate(person + "/call");
            assertThat(amina.page.locator(".calls li:has-text('Karim') img.av").getAttribute("src")).startsWith("data:image/jpeg");
            assertThat(amina.fits()).isTrue();
            amina.shoot("photo-call");
        }
        try (var karim = Visit.to(port).open().as("Karim")) {
            karim.page.navigate("/account");
            karim.page.locator("form[action='/account/photo/remove'] button").click();
            assertThat(karim.page.locator(".ownphoto img").count()).isZero();
        }
    }

    @Test
    void amina_puts_the_face_of_her_neighbour_with_her_word_on_a_telephone() {
        String circle = "/people/" + Addresses.demo("person.amina") + "/circle";
        try (var amina = Visit.to(port).phone().open().as("Amina")) {
            amina.page.navigate(circle);
            amina.page.locator(".members li:has-text('Mireille') summary").click();
            amina.page.locator(".members li:has-text('Mireille') a[href$='/edit']").click();
            amina.page.locator("main a[href$='/photo']").click();
            assertThat(amina.axe()).isEmpty();
            amina.page.locator("#f-photo").setInputFiles(FACE);
            amina.page.locator("form[action$='/photo/keep'] button").click();
            assertThat(amina.page.locator(".errsum").innerText()).contains("Demandez d’abord");
            amina.page.locator("#f-photo").setInputFiles(FACE);
            amina.page.locator("input[name=agreed]").check();
            amina.shoot("photo-member");
            amina.page.locator("form[action$='/photo/keep'] button").click();
            amina.page.waitForURL("**/circle");
            assertThat(amina.page.locator(".members li:has-text('Mireille') img.av").getAttribute("src")).startsWith("data:image/jpeg");
            assertThat(amina.axe()).isEmpty();
            assertThat(amina.fits()).isTrue();
            amina.page.locator(".members li:has-text('Mireille') summary").click();
            amina.page.locator(".members li:has-text('Mireille') a[href$='/edit']").click();
            amina.page.locator("main a[href$='/photo']").click();
            amina.page.locator("form[action$='/photo/remove'] button").click();
            amina.page.waitForURL("**/circle");
            assertThat(amina.page.locator(".members li:has-text('Mireille') img.av").getAttribute("src")).contains("symbols/cup");
        }
    }

    @Test
    void a_goal_and_an_address_come_on_the_sheet_by_one_press_each_in_dutch() {
        try (var lucie = Visit.to(port).speaking("nl-BE").open().as("Lucie")) {
            lucie.page.navigate("/people/" + Addresses.demo("person.amina") + "/take-home");
            assertThat(lucie.page.locator("#preview").innerText()).doesNotContain("02 000 10 05").doesNotContain("son banc");
            lucie.page.locator("input[name=goal]").first().check();
            lucie.page.locator("#preview").getByText("son banc").waitFor();
            lucie.page.locator("label:has-text('02 000 10 05') input[name=address]").check();
            lucie.page.locator("#preview .tplaces").waitFor();
            assertThat(lucie.axe()).isEmpty();
            lucie.shoot("sheet-extras");
            lucie.page.locator("form[action$='/make'] button.pri").click();
            lucie.page.waitForURL("**/take-home/*-*");
            assertThat(lucie.page.locator(".a4").innerText()).contains("02 000 10 05", "son banc");
            assertThat(lucie.page.request().get(lucie.page.url() + ".pdf").status()).isEqualTo(200);
            assertThat(lucie.complaints).isEmpty();
        }
    }
}
