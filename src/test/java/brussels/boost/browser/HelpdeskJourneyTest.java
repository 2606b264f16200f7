package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An adviser answers while somebody is on the telephone. */
@BoostTest
class HelpdeskJourneyTest {
    @LocalServerPort int port;

    @Test
    void from_the_first_key_to_a_number_read_out_by_keyboard_alone_in_fifteen_seconds() {
        try (var odile = Visit.to(port).open().as("Odile")) {
            odile.page.navigate("/helpdesk");
            long start = System.nanoTime();
            odile.page.keyboard().press("/");
            odile.page.keyboard().type("soins infirmiers à domicile", new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(40)); // as fast as hands can
            odile.page.locator("#answers .rl .row").first().waitFor();
            odile.page.keyboard().press("ArrowDown");
            odile.page.keyboard().press("Enter");
            Locator number = odile.page.locator("#svc a.bigtel").first();
            number.waitFor();
            assertThat(System.nanoTime() - start).isLessThan(15_000_000_000L);
            assertThat(number.getAttribute("href")).startsWith("tel:0");
            assertThat(odile.page.url()).contains("service=").doesNotContain("soins");
            odile.page.keyboard().press("d");
            odile.page.locator(".givenlist li").waitFor();
            assertThat(odile.axe()).isEmpty();
            odile.shoot("helpdesk");
            odile.page.keyboard().press("Escape");
            odile.page.locator("#svc [data-close]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            odile.page.keyboard().press("x");
            odile.page.waitForURL(url -> url.endsWith("/close"));
            assertThat(odile.page.locator("input[name=outcome][value=ORIENTED]").isChecked()).isTrue();
            assertThat(odile.page.locator("input[name=themes][value='care.nursing']").isChecked()).isTrue();
            assertThat(odile.axe()).isEmpty();
            assertThat(odile.complaints).isEmpty();
        }
    }

    @Test
    void a_name_is_marked_while_typing_and_proposed_without_at_the_end() {
        try (var odile = Visit.to(port).open().as("Odile")) {
            odile.page.navigate("/helpdesk");
            odile.page.locator("#f-words").fill("Plaie au pied chez Mme Dupont, rappeler 0470 12 34 56.");
            odile.page.locator("#kept mark").first().waitFor();
            assertThat(odile.page.locator("#kept mark").allInnerTexts()).anyMatch(mark -> mark.contains("Dupont")).anyMatch(mark -> mark.contains("0470"));
            odile.page.locator(".btns.end button").last().click();
            assertThat(odile.page.locator("#f-words").inputValue()).contains("Plaie au pied").doesNotContain("Dupont").doesNotContain("0470");
            odile.page.locator("label:has(input[value=ANSWERED])").click();
            odile.page.locator(".closeform button.pri").click();
            assertThat(odile.complaints).isEmpty();
        }
    }

    @Test
    void without_script_on_a_telephone_the_same_question_is_kept_answered_and_closed_with_a_gap() {
        try (var odile = Visit.to(port).phone().withoutScript().open().as("Odile")) {
            odile.page.navigate("/helpdesk");
            assertThat(odile.fits()).isTrue();
            odile.page.locator("#need").fill("tigrinya");
            odile.page.locator("#need").press("Enter");
            odile.page.locator("#f-words").fill("Interprète tigrinya pour demain.");
            odile.page.locator(".btns.end button").first().click();
            assertThat(odile.page.locator("input[name=outcome][value=NOTHING]").isChecked()).isTrue();
            assertThat(odile.fits()).isTrue();
            odile.page.locator(".closeform button.pri").click();
            assertThat(odile.page.locator("h1").innerText()).isNotEmpty();
        }
    }

    @Test
    void lucie_asks_in_writing_odile_answers_and_lucie_files_it_in_amina_s_plan() {
        String words = "Qui livre des repas le dimanche ?";
        try (var lucie = Visit.to(port).open().as("Lucie"); var odile = Visit.to(port).open().as("Odile")) {
            lucie.page.navigate("/helpdesk/ask");
            assertThat(lucie.axe()).isEmpty();
            lucie.page.locator("#f-words").fill(words);
            lucie.page.locator("form.stack button.pri").click();
            lucie.page.waitForURL(url -> url.endsWith("/helpdesk/lines"));
            assertThat(lucie.page.locator(".queue").innerText()).contains(words);
            odile.page.navigate("/helpdesk/queue");
            assertThat(odile.axe()).isEmpty();
            odile.page.locator(".queue li", new Page.LocatorOptions().setHasText(words)).locator("button").click();
            odile.page.waitForURL(url -> url.contains("/helpdesk/questions/"));
            odile.page.locator("#need").waitFor();
            odile.page.keyboard().press("/");
            odile.page.keyboard().type("repas à domicile");
            odile.page.locator("#answers .rl .row").first().waitFor();
            odile.page.keyboard().press("ArrowDown");
            odile.page.keyboard().press("Enter");
            odile.page.locator("#svc .bigtel").first().waitFor();
            odile.page.keyboard().press("d");
            String name = odile.page.locator(".givenlist li b").innerText();
            odile.page.keyboard().press("x");
            odile.page.waitForURL(url -> url.endsWith("/close"));
            odile.page.locator("#f-steps").fill("Appeler avant jeudi.");
            odile.page.locator(".closeform button.pri").click();
            odile.page.waitForURL(url -> url.contains("/answer/"));
            assertThat(odile.page.locator("main").innerText()).contains(name, "Appeler avant jeudi.").doesNotContain(words);
            lucie.page.navigate("/day");
            assertThat(lucie.page.locator("main").innerText()).contains("Le helpdesk a répondu à votre question");
            lucie.page.navigate("/helpdesk/lines");
            lucie.page.locator(".queue li", new Page.LocatorOptions().setHasText(words)).locator("button").click();
            lucie.page.waitForURL(url -> url.contains("/answer/"));
            assertThat(lucie.axe()).isEmpty();
            lucie.page.locator("button[value=YES]").click();
            lucie.page.locator("button[value=YES][aria-pressed=true]").waitFor();
            assertThat(lucie.page.locator("button[value=YES]").getAttribute("aria-pressed")).isEqualTo("true");
            lucie.page.locator("#f-person").selectOption(new SelectOption().setLabel("Amina"));
            lucie.page.locator("form[action$='/file'] button").click();
            lucie.page.waitForURL(url -> url.contains("/people/"));
            assertThat(lucie.page.locator("main").innerText()).contains("Appeler avant jeudi.");
            assertThat(lucie.complaints).isEmpty();
        }
    }

    @Test
    void the_week_the_themes_the_sheets_and_the_lines_read_well_at_a_desk_and_on_a_telephone() {
        for (var visit : List.of(Visit.to(port), Visit.to(port).phone().speaking("nl"))) {
            try (var odile = visit.open().as("Odile")) {
                for (String address : List.of("/helpdesk/week", "/helpdesk/themes", "/helpdesk/know-how", "/helpdesk/know-how/new", "/helpdesk/lines")) {
                    odile.page.navigate(address);
                    assertThat(odile.axe()).as(address).isEmpty();
                    assertThat(odile.fits()).as(address).isTrue();
                }
                assertThat(odile.complaints).isEmpty();
            }
        }
    }

    @Test
    void paul_changes_who_answers_and_a_number_for_danger() {
        try (var paul = Visit.to(port).phone().open().as("Paul")) {
            paul.page.navigate("/administration/helpdesk");
            assertThat(paul.axe()).isEmpty();
            assertThat(paul.fits()).isTrue();
            paul.page.locator("a[href='/administration/lists/numbers']").click();
            paul.page.locator("a[href='/administration/lists/numbers/add']").click();
            assertThat(paul.axe()).isEmpty();
            assertThat(paul.fits()).isTrue();
            paul.page.locator("#f-nameFr").fill("Croix-Rouge");
            paul.page.locator("#f-nameNl").fill("Rode Kruis");
            paul.page.locator("#f-nameEn").fill("Red Cross");
            paul.page.locator("#f-number").fill("105");
            paul.page.locator("#f-desk").check();
            paul.page.locator("form[action$='/numbers/add'] .pri").click();
            paul.page.navigate("/administration/lists/numbers");
            assertThat(paul.page.locator("main").innerText()).contains("Croix-Rouge").contains("105");
        }
    }
}
