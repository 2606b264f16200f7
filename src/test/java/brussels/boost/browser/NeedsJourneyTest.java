package brussels.boost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.access.Accounts;
import brussels.boost.browser.Browser.Visit;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.testing.BoostTest;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BoostTest
class NeedsJourneyTest {
    @LocalServerPort int port;
    @Autowired Transactions transactions;
    @Autowired Accounts accounts;
    @Autowired Persons persons;

    @Test
    void lucie_goes_round_with_somebody_hides_the_screen_and_makes_a_step_of_what_was_named() {
        PersonId person = somebody();
        try (var lucie = Visit.to(port).phone().open().as("Lucie")) {
            lucie.page.navigate("/people/" + person + "/needs/ties");
            lucie.page.locator("input[name=answer][value=SHARED]").check();
            lucie.page.locator("#f-words").fill("Je vois moins de monde");
            lucie.page.keyboard().press("Escape");
            Locator cover = lucie.page.locator("[data-cover]");
            assertThat(cover).isVisible();
            assertThat(lucie.page.title()).doesNotContain("liens");
            lucie.page.keyboard().press("Escape");
            assertThat(cover).isVisible();
            lucie.page.locator("[data-uncover]").click();
            assertThat(cover).isHidden();
            assertThat(lucie.page.locator("#f-words").inputValue()).isEqualTo("Je vois moins de monde");
            lucie.page.locator("form.stack button.pri").click();
            lucie.page.waitForURL("**/needs");
            lucie.page.locator(".tourdo a").first().click();
            assertThat(lucie.page.locator("#f-words").inputValue()).isEqualTo("Je vois moins de monde");
            assertThat(lucie.axe()).isEmpty();
        }
    }

    @Test
    void without_script_a_subject_left_to_rest_is_not_asked_about() {
        PersonId person = somebody();
        try (var lucie = Visit.to(port).withoutScript().open().as("Lucie")) {
            lucie.page.navigate("/people/" + person + "/needs/habits");
            lucie.page.locator("input[name=answer][value=NOT_WISHED]").check();
            lucie.page.locator("form.stack button.pri").click();
            lucie.page.navigate("/people/" + person + "/needs/habits");
            assertThat(lucie.page.locator("input[name=answer]").count()).isZero();
            lucie.page.locator("a[data-hide]").click();
            assertThat(lucie.page.locator("main").innerText()).doesNotContain("alcool");
        }
    }

    private PersonId somebody() {
        Accounts.Card card = transactions.read(Actor.Job.named("test"), accounts::fictional).stream()
                .filter(one -> one.name().startsWith("Lucie")).findFirst().orElseThrow();
        return persons.meet(new Actor.Professional(card.id(), card.hats().getFirst().id()),
                new NewPerson(PersonId.fresh(), "Noor", List.of("fr"), null, true, "fr"));
    }
}
