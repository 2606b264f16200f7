package brussels.boost.platform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What htmx and our few lines of script do, seen in a browser on the kit page. */
@SpringBootTest(classes = WebTest.Web.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "boost.mode=demo"})
class GlueTest {
    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    int port;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private com.microsoft.playwright.Page page;

    @BeforeAll
    static void open() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")));
    }

    @AfterAll
    static void close() {
        browser.close();
        playwright.close();
    }

    @BeforeEach
    void kit() {
        show(true);
    }

    private void show(boolean script) {
        if (context != null) context.close();
        context = browser.newContext(new Browser.NewContextOptions().setLocale("fr-BE").setJavaScriptEnabled(script));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        page.navigate("http://127.0.0.1:" + port + "/kit");
    }

    @AfterEach
    void nothing_was_refused_by_the_policy() {
        context.close();
        assertThat(complaints).noneMatch(text -> text.contains("Content Security Policy"));
    }

    @Test
    void a_note_is_added_in_place_announced_and_the_next_one_has_its_own_identifier() {
        var form = page.locator("form.composer");
        String first = form.locator("[name=submission]").inputValue();
        page.keyboard().press("n");
        page.keyboard().type("Bonjour <b>");
        form.locator("button").click();
        assertThat(page.locator("#kit-notes li")).hasText("Bonjour <b>");
        assertThat(page.locator("#annonce")).hasText("Note gardée.");
        assertThat(form.locator("textarea")).isFocused();
        assertThat(form.locator("textarea")).hasValue("");
        assertThat(form.locator("[name=submission]").inputValue()).isNotEqualTo(first);
    }

    @Test
    void back_after_a_swap_shows_a_whole_page() {
        page.locator("form.composer textarea").fill("Une note");
        page.locator("form.composer button").click();
        assertThat(page.locator("#kit-notes li")).hasCount(1);
        page.keyboard().press("Tab");
        page.navigate("http://127.0.0.1:" + port + "/privacy");
        page.goBack();
        assertThat(page.locator("nav.rail")).isVisible();
        assertThat(page.locator("h1")).hasText("États et composants");
    }

    @Test
    void without_connection_the_form_waits_and_leaves_when_the_network_is_back() {
        page.locator("form.composer textarea").fill("Écrit dans la cage d’escalier");
        context.setOffline(true);
        page.locator("form.composer button").click();
        assertThat(page.locator("#n-offline")).isVisible();
        assertThat(page.locator("form.composer textarea")).hasValue("Écrit dans la cage d’escalier");
        context.setOffline(false);
        assertThat(page.locator("#kit-notes li")).hasText("Écrit dans la cage d’escalier");
        assertThat(page.locator("#n-offline")).isHidden();
    }

    @Test
    void a_slow_button_says_what_it_does_and_is_pressed_once() {
        // held until the button has been read: a wait in the handler would hold this thread too
        List<Route> held = new ArrayList<>();
        page.route("**/kit/note", held::add);
        var button = page.locator("form.composer button");
        page.locator("form.composer textarea").fill("Lent");
        button.dblclick();
        assertThat(button).hasText("Envoi…");
        assertThat(held).hasSize(1);
        held.forEach(Route::resume);
        assertThat(page.locator("#kit-notes li")).hasCount(1);
        assertThat(button).hasText("Garder");
        assertThat(held).hasSize(1);
    }

    @Test
    void mistakes_take_the_focus_and_done_offers_its_undo_by_key() {
        page.locator("form[action='/kit/try'] button").click();
        assertThat(page.locator(".errsum")).isFocused();
        assertThat(page).hasTitle(Pattern.compile("Erreur.*"));
        page.locator("#f-date").fill("20 03 2027");
        page.locator("#f-phone").fill("0400 00 00 00");
        page.locator("form[action='/kit/try'] button").click();
        assertThat(page.locator(".toast")).containsText("Envoyé");
        page.waitForLoadState();
        page.keyboard().press("z");
        assertThat(page.locator(".toast")).containsText("Annulé");
    }

    @Test
    void keys_go_and_list_themselves() {
        page.keyboard().press("g");
        page.keyboard().press("p");
        assertThat(page).hasURL(Pattern.compile(".*/privacy"));
        page.keyboard().press("?");
        assertThat(page).hasURL(Pattern.compile(".*/help/keys"));
    }

    @Test
    void everything_works_without_script() {
        show(false);
        page.locator("form.composer textarea").fill("Sans script");
        page.locator("form.composer button").click();
        assertThat(page.locator(".toast")).containsText("Note gardée.");
        page.locator("form[action='/kit/try'] button").click();
        assertThat(page.locator(".errsum")).isVisible();
    }
}
