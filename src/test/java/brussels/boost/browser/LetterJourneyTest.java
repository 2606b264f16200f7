package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.access.Accounts;
import brussels.boost.browser.Browser.Visit;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.testing.BoostTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BoostTest
class LetterJourneyTest {
    @LocalServerPort int port;
    @Autowired Transactions transactions;
    @Autowired Accounts accounts;
    @Autowired Persons persons;

    @Test
    void from_the_record_one_press_shows_the_letter_and_a_second_one_makes_it() {
        PersonId person = somebody();
        try (var lucie = Visit.to(port).open().as("Lucie")) {
            lucie.page.navigate("/people/" + person);
            lucie.page.locator(".letterkinds a[href$='/new/energy']").click();
            assertThat(lucie.page.locator("#preview").innerText()).contains("Noor", "plan de paiement").doesNotContain("santé");
            assertThat(lucie.axe()).isEmpty();
            lucie.page.locator("input[name=language][value=nl]").check();
            lucie.page.locator("#preview").getByText("afbetalingsplan").first().waitFor();
            lucie.page.locator("form[action$='/make'] button.pri").click();
            lucie.page.locator(".sheetonly .letter").waitFor();
            assertThat(lucie.axe()).isEmpty();
            assertThat(lucie.page.request().get(lucie.page.url() + ".pdf").headers()).containsEntry("content-type", "application/pdf");
            lucie.page.navigate("/people/" + person + "/letters");
            assertThat(lucie.axe()).isEmpty();
            lucie.page.locator(".sheetlist li a").first().click();
            lucie.page.locator("main form[action$='/remove'] button").click();
            lucie.page.locator("[data-toast] button").click();
            lucie.page.locator(".sheetonly .letter").waitFor();
            assertThat(lucie.complaints).isEmpty();
        }
    }

    @Test
    void the_person_does_it_on_a_telephone_without_script() {
        try (var amina = Visit.to(port).phone().withoutScript().open().as("Amina")) {
            amina.page.locator("a.odoor[href$='/letters']").click();
            assertThat(amina.fits()).isTrue();
            amina.page.locator(".letterkinds a[href$='/new/cpas']").click();
            amina.page.locator("textarea[name=words]").fill("Je cherche un chauffage.");
            amina.page.locator("button[formaction$='/preview']").click();
            assertThat(amina.page.locator("#preview").innerText()).contains("Je cherche un chauffage.");
            assertThat(amina.fits()).isTrue();
            amina.page.locator("form[action$='/make'] button.pri").click();
            assertThat(amina.page.locator(".sheetonly .letter").innerText()).contains("Je cherche un chauffage.");
            assertThat(amina.fits()).isTrue();
        }
    }

    private PersonId somebody() {
        Accounts.Card card = transactions.read(Actor.Job.named("test"), accounts::fictional).stream()
                .filter(one -> one.name().startsWith("Lucie")).findFirst().orElseThrow();
        return persons.meet(new Actor.Professional(card.id(), card.hats().getFirst().id()),
                new NewPerson(PersonId.fresh(), "Noor", List.of("fr"), null, true, "fr"));
    }
}
