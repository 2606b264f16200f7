package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.platform.document.PdfChecks;
import brussels.boost.testing.BoostTest;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody takes along is one sheet of paper, also from the browser's own print command. */
@BoostTest
class PaperTest {
    @LocalServerPort int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /agenda           | a[href$='/trip']                                                 | .triplines
            /take-home        | .sheetlist a[href*='/take-home/']:not([href$='/withdraw'])       | .a4
            /who-does-what    |                                                                  | .whodoes
            """)
    void prints_on_one_a4(String page, String then, String shown) throws IOException {
        try (var lucie = Visit.to(port).open().as("Lucie")) {
            lucie.page.navigate("/people/" + Addresses.demo("person.amina") + page);
            if (then != null) {
                lucie.page.navigate(lucie.page.locator(then).first().getAttribute("href"));
            }
            lucie.page.locator(shown).first().waitFor();
            assertThat(PdfChecks.pages(lucie.page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))).isEqualTo(1);
        }
    }
}
