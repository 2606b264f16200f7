package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Back never ends on the browser's own error page: what answered a form cannot be asked for again, the form can. */
@BoostTest
class BackTest {
    @LocalServerPort int port;

    @Test
    void back_to_a_refused_form_is_the_form() {
        try (var lucie = Visit.to(port).open().as("Lucie")) {
            String form = "/people/" + Addresses.demo("person.amina") + "/circle/invite";
            lucie.page.navigate(form);
            lucie.page.locator("main form .btn.pri").click();
            lucie.page.locator(".errsum").waitFor();
            lucie.page.navigate("/day");
            var back = lucie.page.goBack();
            assertThat(back).as("an answer of the program, not the browser's error page").isNotNull();
            assertThat(back.status()).isEqualTo(200);
            assertThat(lucie.page.url()).endsWith(form);
        }
    }

    @Test
    void back_to_the_answer_of_a_search_that_stands_in_no_address_is_the_list() {
        try (var paul = Visit.to(port).open().as("Paul")) {
            paul.page.navigate("/administration/accounts");
            paul.page.locator("main form[action$='/search'] input:not([type=hidden])").first().fill("Lucie");
            paul.page.keyboard().press("Enter");
            paul.page.locator("body[data-posted]").waitFor();
            paul.page.navigate("/day");
            var back = paul.page.goBack();
            assertThat(back).isNotNull();
            assertThat(back.status()).isEqualTo(200);
        }
    }
}
