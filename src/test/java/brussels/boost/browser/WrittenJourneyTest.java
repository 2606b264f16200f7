package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** That a writing exists is noted in four short answers, and seen where one looks before going there. */
@BoostTest
class WrittenJourneyTest {
    @LocalServerPort int port;

    @Test
    void sofie_notes_with_maria_where_her_writing_lies_in_dutch_without_script() {
        String person = "/people/" + Addresses.demo("person.maria");
        try (var sofie = Visit.to(port).phone().speaking("nl-BE").withoutScript().open().as("Sofie")) {
            sofie.page.navigate(person + "/know");
            sofie.page.locator("a[href$='/know/written']").click();
            sofie.page.locator("main form.stack button.pri").click();
            assertThat(sofie.page.locator(".errsum").innerText()).contains("Kies om welk geschrift", "Vraag het eerst");
            sofie.page.locator("input[name=kind][value=advance]").check();
            sofie.page.locator("input[name=where]").fill("Bij de huisarts");
            sofie.page.locator("input[name=agreed]").check();
            assertThat(sofie.fits()).isTrue();
            sofie.shoot("written-nl");
            sofie.page.locator("main form.stack button.pri").click();
            assertThat(sofie.page.locator("main").innerText()).contains("Voorafgaande wilsverklaring", "Bij de huisarts");
            sofie.page.navigate(person);
            assertThat(sofie.page.locator(".know").innerText()).contains("Voorafgaande wilsverklaring");
        }
    }

    @Test
    void the_administration_names_the_kinds_and_whoever_uses_them_finds_no_fault() {
        try (var paul = Visit.to(port).open().as("Paul")) {
            paul.page.navigate("/administration/lists/written");
            assertThat(paul.axe()).isEmpty();
            paul.page.locator("a:has-text('Ajouter une ligne')").click();
            paul.page.locator("main form.stack button.pri").click();
            assertThat(paul.page.locator(".errsum").innerText()).contains("dans une langue au moins");
            assertThat(paul.axe()).isEmpty();
            paul.page.locator("input[name=nameFr]").fill("Lettre à mes enfants");
            paul.page.locator("main form.stack button.pri").click();
            assertThat(paul.page.locator("li:has-text('Lettre à mes enfants')").innerText()).contains("Il manque une langue");
            paul.page.locator("li:has-text('Lettre à mes enfants') a").click();
            paul.page.locator("input[name=nameNl]").fill("Brief aan mijn kinderen");
            paul.page.locator("input[name=nameEn]").fill("Letter to my children");
            paul.page.locator("main form.stack button.pri").click();
            paul.page.locator("li:has-text('Lettre à mes enfants') a").click();
            paul.page.locator("button:has-text('Proposer')").click();
            assertThat(paul.page.locator("li:has-text('Lettre à mes enfants')").innerText()).doesNotContain("Il manque");
            assertThat(paul.axe()).isEmpty();
        }
        try (var lucie = Visit.to(port).open().as("Lucie")) {
            lucie.page.navigate("/people/" + Addresses.demo("person.amina") + "/know/written");
            assertThat(lucie.page.locator("main form").innerText()).contains("Lettre à mes enfants");
            assertThat(lucie.axe()).isEmpty();
            lucie.page.navigate("/people/" + Addresses.demo("person.amina") + "/know");
            assertThat(lucie.axe()).isEmpty();
            assertThat(lucie.complaints).isEmpty();
        }
    }
}
