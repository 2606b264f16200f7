package brussels.boost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first thread, whole: a meeting, the pictures, the words, one small step, the sheet, and Ma journée again. */
@BoostTest
class FirstThreadJourneyTest {
    private static final String WORDS = "Dormir sans penser aux factures.";
    private static final String STEP = "Rassembler les lettres dans une boîte";

    @LocalServerPort int port;

    @Test
    void in_french_at_a_desk() {
        journey(Visit.to(port), "Fil");
    }

    @Test
    void in_dutch_on_a_phone_without_javascript() {
        journey(Visit.to(port).speaking("nl-BE").phone().withoutScript(), "Draad");
    }

    /** The long journeys of {@code ./boost test --all}: each language, width, and with and without script. */
    @ParameterizedTest
    @MethodSource("everyWay")
    @EnabledIfSystemProperty(named = "boost.journeys", matches = "all")
    void in_every_language_and_width_with_and_without_javascript(String language, boolean phone, boolean script) {
        Visit visit = Visit.to(port).speaking(language);
        visit = phone ? visit.phone() : visit;
        journey(script ? visit : visit.withoutScript(), "Fil " + language + (phone ? " 390" : " 1280") + (script ? "" : " sans"));
    }

    static Stream<Arguments> everyWay() {
        return Stream.of("fr-BE", "nl-BE", "en-GB").flatMap(language -> Stream.of(false, true)
                .flatMap(phone -> Stream.of(true, false).map(script -> Arguments.of(language, phone, script))));
    }

    static void journey(Visit visit, String name) {
        try (var visitor = visit.open().as("Lucie Spécimen")) {
            Page page = visitor.page;
            String record = meet(page, name);
            String dialogue = talk(page, record);
            plan(page, dialogue);
            assertThat(page.locator("main")).containsText(WORDS);
            assertThat(page.locator("main")).containsText(STEP);
            visitor.shoot("first-thread-record-" + name);
            tick(page, record);
            sheet(page, record);
            visitor.shoot("first-thread-sheet-" + name);
            page.navigate("/day");
            assertThat(page.locator("main")).containsText(name);
            assertThat(visitor.fits()).isTrue();
            assertThat(visitor.complaints).isEmpty();
        }
    }

    private static String meet(Page page, String name) {
        page.navigate("/people/new");
        page.locator("#f-name").fill(name);
        page.locator("main form button.pri").first().click();
        page.waitForURL(Pattern.compile(".*/people/[0-9a-f-]{36}$"));
        assertThat(page.locator("h1")).containsText(name);
        return path(page);
    }

    /** @return the conversation's address */
    private static String talk(Page page, String record) {
        page.navigate(record + "/dialogues/new");
        page.locator("main form button.pri").first().click();
        page.waitForURL("**/table");
        String dialogue = path(page).replace("/table", "");
        take(page, "sleep", "WEIGHS");
        take(page, "family", "HELPS");
        page.navigate(dialogue + "/priorities");
        page.locator("main form[action$='/choose'] button").first().click();
        assertThat(page.locator(".dchosen li").first()).isVisible();
        page.navigate(dialogue + "/words");
        page.locator("textarea[name=words-sleep]").fill(WORDS);
        page.locator("main form button.pri").last().click();
        page.waitForURL("**/end");
        return dialogue;
    }

    private static void take(Page page, String card, String pile) {
        page.locator("a[href$='card=" + card + "']").first().click();
        page.locator("button[name=becomes][value=" + pile + "]").first().click();
        assertThat(page.locator("a[href$='card=" + card + "']").first()).isVisible();
    }

    private static void plan(Page page, String dialogue) {
        page.navigate(dialogue + "/end");
        page.locator("main a.btn.pri").first().click();
        page.waitForURL("**/priorities/new?from=*");
        assertThat(page.locator("textarea[name=words-sleep]").inputValue()).isEqualTo(WORDS);
        page.locator("input[name=step-sleep]").fill(STEP);
        page.locator("main form button.pri").last().click();
        page.waitForURL(Pattern.compile(".*/people/[0-9a-f-]{36}$"));
    }

    private static void tick(Page page, String record) {
        page.navigate(record);
        page.locator("form[action*='/steps/'][action$='/done'] button").first().click();
        assertThat(page.locator("form[action*='/steps/'][action$='/undo'] button, form[action$='/reopen'] button").first()).isVisible();
    }

    private static void sheet(Page page, String record) {
        page.navigate(record + "/take-home");
        page.locator("main form[method=post] button.pri").last().click();
        page.waitForURL(Pattern.compile(".*/take-home/[0-9a-f-]{36}$"));
        assertThat(page.locator("main")).containsText(WORDS);
        var pdf = page.request().get(path(page) + ".pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(new String(pdf.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private static String path(Page page) {
        return page.url().replaceFirst("https?://[^/]+", "");
    }
}
