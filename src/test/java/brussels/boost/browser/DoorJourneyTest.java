package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@BoostTest
class DoorJourneyTest {
    @LocalServerPort int port;

    @Test
    void a_nurse_comes_in_by_mailed_link_and_the_link_works_once() {
        try (var visitor = Visit.to(port).open()) {
            var page = visitor.page;
            page.navigate("/sign-in");
            page.getByText("Recevoir un lien par courriel").click();
            page.locator("form[action='/sign-in/link'] input[type=email]").fill("sofie@example.org");
            page.getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Envoyer le lien")).click();
            page.navigate("/demo/mailbox");
            String link = page.locator(".mailbody a").first().getAttribute("href");
            page.navigate(link);
            page.locator("main form button").click();
            page.waitForURL(url -> !url.contains("/sign-in"));
            assertThat(page.url()).endsWith("/day");
            try (var second = Visit.to(port).open()) {
                assertThat(second.page.navigate(link).status()).isEqualTo(410);
            }
        }
    }

    @Test
    void a_wrong_password_says_what_to_do_keeps_the_address_and_puts_the_reader_on_the_message() {
        for (var visit : new Visit[] {Visit.to(port), Visit.to(port).withoutScript().speaking("nl-BE").phone()}) {
            try (var visitor = visit.open()) {
                var page = visitor.page;
                page.navigate("/sign-in");
                page.locator("summary").first().click();
                page.locator("#f-login").fill("lucie@example.org");
                page.locator("#f-password").fill("pas celui-ci");
                page.locator("form[action='/sign-in'] button").click();
                assertThat(page.locator("[role=alert]:visible").count()).isEqualTo(1);
                assertThat(page.locator("#f-login").inputValue()).isEqualTo("lucie@example.org");
                assertThat(visitor.fits()).isTrue();
            }
        }
    }

    @Test
    void who_is_not_signed_in_is_brought_to_the_door_and_back_to_where_they_were_going() {
        try (var visitor = Visit.to(port).open()) {
            var page = visitor.page;
            page.navigate("/roles");
            assertThat(page.url()).contains("/sign-in?next=%2Froles");
            page.locator("summary").first().click();
            page.locator("#f-login").fill("lucie@example.org");
            page.locator("#f-password").fill("une feuille sur le frigo");
            page.locator("form[action='/sign-in'] button").click();
            page.waitForURL("**/roles");
            page.locator("form[action$='/wear'] button").first().click();
            page.navigate("/menu");
            page.locator("form[action='/sign-out'] button").click();
            page.waitForURL("**/sign-in");
            page.navigate("/roles");
            assertThat(page.url()).contains("/sign-in");
        }
    }
}
