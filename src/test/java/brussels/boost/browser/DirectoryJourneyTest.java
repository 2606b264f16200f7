package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody looks for help: a nurse by words, a person who reads little by pictures, and anybody without script. */
@BoostTest
class DirectoryJourneyTest {
    @LocalServerPort int port;

    @Test
    void lucie_types_what_is_needed_takes_a_word_away_and_reads_a_number() {
        try (var lucie = Visit.to(port).open().as("Lucie")) {
            lucie.page.navigate("/directory");
            Locator field = lucie.page.locator("#f-q");
            field.pressSequentially("kiné gratuit");
            lucie.page.locator(".rl .row").first().waitFor();
            lucie.page.locator(".filters a.brand").nth(1).waitFor();
            assertThat(lucie.page.locator(".filters a.brand").allInnerTexts()).anyMatch(chip -> chip.contains("Kiné")).anyMatch(chip -> chip.contains("Gratuit"));
            lucie.page.waitForURL(url -> url.contains("/directory?s="));
            assertThat(lucie.page.url()).doesNotContain("kin").doesNotContain("gratuit");
            assertThat(field.inputValue()).isEqualTo("kiné gratuit");
            assertThat(lucie.axe()).isEmpty();
            lucie.shoot("directory-found");
            lucie.page.locator(".filters a.brand", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Gratuit")).click();
            assertThat(lucie.page.locator("#f-q").inputValue()).isEqualTo("kiné");
            lucie.page.locator(".rl .row:has(.tel) .rname a").first().click();
            assertThat(lucie.page.locator("a.bigtel").first().getAttribute("href")).startsWith("tel:0");
            assertThat(lucie.axe()).isEmpty();
            lucie.shoot("directory-service");
            lucie.page.locator("a.btn[href^='/directory?']").click();
            lucie.page.locator(".rl .row").first().waitFor();
            lucie.page.goBack();
            lucie.page.goBack();
            assertThat(lucie.page.locator(".rl .row").count()).isPositive();
            assertThat(lucie.complaints).isEmpty();
        }
    }

    @Test
    void amina_finds_something_to_eat_by_its_picture_on_her_telephone() {
        try (var amina = Visit.to(port).phone().open().as("Amina")) {
            amina.page.navigate("/directory");
            assertThat(amina.fits()).isTrue();
            amina.page.locator(".needs a[href*='need=food']").click();
            assertThat(amina.page.locator(".rl .row .tel").first().getAttribute("href")).startsWith("tel:");
            assertThat(amina.fits()).isTrue();
            assertThat(amina.axe()).isEmpty();
            amina.shoot("directory-pictures");
        }
    }

    @Test
    void without_script_words_and_places_work_the_same_in_dutch() {
        try (var karim = Visit.to(port).phone().withoutScript().speaking("nl").open().as("Sofie")) {
            karim.page.navigate("/directory");
            karim.page.locator("#f-q").fill("thuisverpleging");
            karim.page.locator("#f-q").press("Enter");
            assertThat(karim.page.locator(".rl .row").count()).isPositive();
            karim.page.locator("#f-near").selectOption("district:marolles");
            karim.page.locator(".dirnear button").click();
            assertThat(karim.page.locator(".rl .dist").count()).isPositive();
            assertThat(karim.page.locator("#f-q").inputValue()).isEqualTo("thuisverpleging");
        }
    }

    @Test
    void paul_corrects_an_entry_and_its_history_says_what_it_was() {
        try (var paul = Visit.to(port).open().as("Paul")) {
            paul.page.navigate("/directory/edit");
            paul.page.locator(".editlist a").first().click();
            assertThat(paul.axe()).isEmpty();
            String before = paul.page.locator("#f-website").inputValue();
            paul.page.locator("#f-website").fill("https://exemple.brussels/nouveau");
            paul.page.locator(".needpick summary").click();
            paul.page.locator(".needpick input[value='food.parcel']").check();
            paul.page.locator("#f-website").press("Enter");
            Locator history = paul.page.locator("section[aria-labelledby=e-history]");
            history.locator("ins", new Locator.LocatorOptions().setHasText("https://exemple.brussels/nouveau")).waitFor();
            assertThat(paul.page.locator("#f-website").inputValue()).isNotEqualTo(before);
            assertThat(paul.page.locator(".needpick summary").innerText()).contains("Aide alimentaire");
            assertThat(paul.axe()).isEmpty();
            assertThat(paul.complaints).isEmpty();
        }
    }
}
