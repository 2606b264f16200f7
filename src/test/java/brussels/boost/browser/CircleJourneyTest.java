package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Amina, on her telephone, decides who sees what, and checks it with their eyes. */
@BoostTest
class CircleJourneyTest {
    @LocalServerPort int port;

    @Test
    void amina_shows_something_to_salma_checks_it_with_her_eyes_and_takes_it_back() {
        String circle = "/people/" + Addresses.demo("person.amina") + "/circle";
        try (var amina = Visit.to(port).phone().open().as("Amina")) {
            amina.page.navigate(circle);
            amina.page.locator(".members li", new Page.LocatorOptions().setHasText("Salma")).locator("a[href$='/sees']").click();
            assertThat(amina.axe()).isEmpty();
            assertThat(amina.fits()).isTrue();
            amina.shoot("circle-sees");
            var steps = amina.page.locator(".seeslist li").nth(3);
            boolean seen = steps.innerText().contains("ne voit pas");
            steps.locator("button").click();
            amina.page.locator(".seeslist").waitFor();
            assertThat(amina.page.locator(".seeslist li").nth(3).innerText().contains("ne voit pas")).isNotEqualTo(seen);
            amina.page.locator("[data-toast] form button").click();
            amina.page.locator(".seeslist").waitFor();
            assertThat(amina.page.locator(".seeslist li").nth(3).innerText().contains("ne voit pas")).isEqualTo(seen);
            amina.page.locator("a[href$='/eyes']").click();
            amina.page.locator("fieldset.eyes").waitFor();
            assertThat(amina.page.locator("fieldset.eyes button:enabled").count()).isZero();
            assertThat(amina.axe()).isEmpty();
            assertThat(amina.fits()).isTrue();
            amina.shoot("circle-eyes");
            assertThat(amina.complaints).isEmpty();
        }
    }

    @Test
    void somebody_kept_out_cannot_come_in_in_dutch_without_script() {
        String person = "/people/" + Addresses.demo("person.maria");
        try (var sofie = Visit.to(port).speaking("nl-BE").withoutScript().open().as("Sofie")) {
            sofie.page.navigate(person + "/kept-out");
            sofie.page.locator("input[name=who]").fill("Peter Nergens");
            sofie.page.locator("main form.stack button.pri").click();
            assertThat(sofie.page.locator("main").innerText()).contains("Peter Nergens");
            sofie.shoot("kept-out-nl");
            sofie.page.navigate(person + "/circle/new");
            sofie.page.locator("form[action$='/circle/new'] input[name=name]").fill("peter nergens");
            sofie.page.locator("form[action$='/circle/new'] button.pri").click();
            assertThat(sofie.page.locator(".errsum").innerText()).contains("kan niet worden toegevoegd");
        }
    }

    @Test
    void salma_leaves_with_a_sentence_on_her_telephone_and_comes_back_at_once() {
        String person = "/people/" + Addresses.demo("person.amina");
        try (var salma = Visit.to(port).phone().open().as("Salma")) {
            salma.page.navigate(person);
            salma.page.locator("a[href$='/circle/leave']").click();
            salma.page.locator("textarea[name=said]").fill("Je pars quelques mois.");
            assertThat(salma.axe()).isEmpty();
            assertThat(salma.fits()).isTrue();
            salma.shoot("circle-leave");
            salma.page.locator("form[action$='/circle/leave'] button.danger").click();
            salma.page.locator("[data-toast] form button").click();
            salma.page.locator("a[href$='/circle/leave']").waitFor();
        }
    }

    @Test
    void amina_is_asked_before_somebody_of_her_circle_is_kept_out() {
        String person = "/people/" + Addresses.demo("person.amina");
        try (var amina = Visit.to(port).phone().open().as("Amina")) {
            amina.page.navigate(person + "/kept-out");
            amina.page.locator("input[name=who]").fill("lucie specimen");
            amina.page.locator("form[action$='/kept-out/add'] button.pri").click();
            amina.page.locator(".confirm h1").waitFor();
            assertThat(amina.page.locator(".confirm").innerText()).contains("référent");
            amina.shoot("kept-out-here");
            amina.page.locator(".confirm a.btn").click();
            assertThat(amina.page.locator("main").innerText()).doesNotContain("lucie specimen");
        }
    }

    @Test
    void a_neighbour_says_yes_on_a_telephone_without_account_in_french() {
        String address;
        try (var lucie = Visit.to(port).open().as("Lucie")) {
            lucie.page.navigate("/people/" + Addresses.demo("person.georges") + "/circle/invite");
            assertThat(lucie.axe()).isEmpty();
            lucie.page.locator("input[name=name]").fill("Mme Palier");
            lucie.page.locator("input[name=kind][value=NEIGHBOUR]").check();
            lucie.page.locator("input[name=agreed]").check();
            lucie.shoot("invite");
            lucie.page.locator("main form button.pri").click();
            lucie.page.locator(".address").waitFor();
            lucie.shoot("invited");
            address = lucie.page.locator(".address").innerText().replaceFirst(".*/invitation/", "/invitation/");
        }
        try (var neighbour = Visit.to(port).phone().open()) {
            neighbour.page.navigate(address);
            assertThat(neighbour.page.locator("h1").innerText()).contains("Georges");
            assertThat(neighbour.axe()).isEmpty();
            assertThat(neighbour.fits()).isTrue();
            neighbour.shoot("invitation");
            neighbour.page.locator("input[name=promised]").check();
            neighbour.page.locator("main form button.pri").click();
            neighbour.page.getByText("Vous êtes dans le cercle").first().waitFor();
            assertThat(neighbour.page.navigate(address).status()).isEqualTo(410);
        }
    }
}
