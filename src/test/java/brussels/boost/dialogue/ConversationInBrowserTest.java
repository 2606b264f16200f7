package brussels.boost.dialogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.access.People;
import brussels.boost.dialogue.domain.Session.Mode;
import brussels.boost.dialogue.domain.ShowDialogue;
import brussels.boost.dialogue.domain.StartSession;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.testing.BoostTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The table under somebody's fingers, on a tablet, with and without script, with and without a connection. */
@BoostTest
class ConversationInBrowserTest {
    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired People people;
    @Autowired StartSession start;
    @Autowired ShowDialogue show;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

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

    @AfterEach
    void nothing_broke_and_nothing_was_refused_by_the_policy() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_card_is_touched_then_a_pile_and_back_takes_it_back() {
        var nurse = people.anyNurse();
        var session = started(nurse, people.anyPersonOf(nurse), Mode.TABLE);
        enter(nurse, true);
        go("/dialogues/" + session + "/table");
        spread("sleep").click();
        assertThat(page.locator("#big")).isVisible();
        page.locator("#big [data-to=WEIGHS]").click();
        assertThat(page.locator("#big")).isHidden();
        assertThat(page.locator("[data-pile=WEIGHS] [data-item=sleep]")).isVisible();
        spread("home").focus();
        page.keyboard().press("1");
        assertThat(page.locator("[data-pile=HELPS] [data-item=home]")).isVisible();
        page.locator("[data-undo]").click();
        assertThat(page.locator("[data-pile=HELPS] [data-item=home]")).hasCount(0);
        page.locator(".dgo [data-go]").click();
        page.waitForURL("**/priorities");
        assertThat(taken(nurse, session)).extracting(TakenCard::item).containsExactly("sleep");
    }

    @Test
    void while_the_connection_is_away_the_page_says_so_keeps_the_moves_and_sends_them_later() {
        var nurse = people.anyNurse();
        var session = started(nurse, people.anyPersonOf(nurse), Mode.TABLE);
        enter(nurse, true);
        go("/dialogues/" + session + "/table");
        context.setOffline(true);
        for (String card : List.of("sleep", "home")) {
            spread(card).click();
            page.locator("#big [data-to=WISH]").click();
        }
        assertThat(page.locator("[data-unsent]")).isVisible();
        assertThat(page.locator("[data-pile=WISH] li")).hasCount(2);
        assertThat(taken(nurse, session)).isEmpty();
        assertThat((Boolean) page.evaluate("localStorage.length === 0 && sessionStorage.length === 0")).isTrue();
        context.setOffline(false);
        assertThat(page.locator("[data-unsent]")).isHidden();
        page.locator(".dgo [data-go]").click();
        page.waitForURL("**/priorities");
        assertThat(taken(nurse, session)).extracting(TakenCard::item).containsExactly("sleep", "home");
        complaints.removeIf(text -> text.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Test
    void one_by_one_with_keys_in_arabic() {
        var nurse = people.anyNurse();
        var session = started(nurse, people.anyPersonOf(nurse), Mode.ONE_BY_ONE);
        enter(nurse, true);
        go("/dialogues/" + session + "/table");
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        page.keyboard().press("2");
        page.keyboard().press("s");
        page.keyboard().press("3");
        assertThat(page.locator("[data-pile=WISH] li")).hasCount(1);
        assertThat(page.locator(".beads .n")).hasCount(1);
        page.locator(".quietly [data-go]").click();
        page.waitForURL("**/priorities");
        assertThat(taken(nurse, session)).hasSize(2);
    }

    @Test
    void without_script_the_whole_conversation_works() {
        var nurse = people.anyNurse();
        var person = people.anyPersonOf(nurse);
        enter(nurse, false);
        go("/people/" + person + "/dialogues/new");
        page.locator("form button").first().click();
        page.waitForURL("**/table");
        String base = page.url().replaceAll("/table$", "");
        var session = SessionId.of(base.substring(base.lastIndexOf('/') + 1));
        spread("sleep").click();
        page.locator("#big button[value=WEIGHS]").click();
        page.locator(".dgo a[href$='/blank']").click();
        page.locator("[name=ownWords]").fill("Mon balcon");
        page.locator(".ownside .btn.pri").click();
        page.waitForURL("**/table");
        page.locator(".dgo [data-go]").click();
        page.locator(".cards.small button").first().click();
        page.locator(".cards.small button").nth(1).click();
        assertThat(page.locator(".dchosen li")).hasCount(2);
        page.locator(".dchosen li").nth(1).locator("button").first().click();
        assertThat(page.locator(".dchosen li").first()).containsText("Mon balcon");
        page.locator(".dgo .btn.pri").click();
        page.locator("textarea").nth(1).fill("Dormir sans penser aux factures");
        page.locator(".dgo .btn.pri").click();
        page.waitForURL("**/end");
        assertThat(page.locator("main")).containsText("Dormir sans penser aux factures");
        assertThat(page.locator("a[href$='/priorities/new?from=" + session + "']")).isVisible();
        assertThat(taken(nurse, session)).extracting(TakenCard::rank).containsExactly(2, 1);
    }

    @Test
    void a_drawing_becomes_a_card() {
        var nurse = people.anyNurse();
        var session = started(nurse, people.anyPersonOf(nurse), Mode.TABLE);
        enter(nurse, true);
        go("/dialogues/" + session + "/blank");
        var box = page.locator("canvas").boundingBox();
        page.mouse().move(box.x + 50, box.y + 50);
        page.mouse().down();
        page.mouse().move(box.x + 200, box.y + 150);
        page.mouse().up();
        page.locator(".ownside .btn.pri").click();
        page.waitForURL("**/table");
        assertThat(taken(nurse, session)).singleElement().satisfies(card -> assertThat(card.picture()).isNotNull());
        assertThat((Integer) page.evaluate("document.querySelector('[data-pile=MINE] img').naturalWidth")).isEqualTo(800);
    }

    @Test
    void keeping_nothing_sends_nothing_and_has_nothing_that_could() {
        enter(people.anyNurse(), true);
        go("/dialogue/open?lang=fr");
        assertThat(page.locator("main form, main [name], main [hx-post], main [data-post], .dtop form")).hasCount(0);
        var sent = new ArrayList<String>();
        page.onRequest(request -> sent.add(request.method() + " " + request.url()));
        spread("sleep").click();
        page.locator("#big [data-to=WEIGHS]").click();
        page.locator("[data-taken] button").click();
        page.locator("[data-chosen] textarea").fill("Ne le dites à personne");
        page.locator("[data-words-toggle]").click();
        assertThat(page.locator("[data-pile=WEIGHS] li")).hasCount(1);
        assertThat(sent).noneMatch(request -> !request.startsWith("GET") || !request.contains("/assets/"));
        assertThat((Boolean) page.evaluate("localStorage.length === 0 && sessionStorage.length === 0")).isTrue();
        go("/dialogue/open?lang=fr");
        assertThat(page.locator("[data-chosen] li, [data-taken] li")).hasCount(0);
    }

    private SessionId started(Actor actor, PersonId person, Mode mode) {
        var id = new SessionId(Id.next());
        start.run(actor, new StartSession.Request(id, person, mode, 20, mode == Mode.TABLE ? "fr" : "ar", false));
        return id;
    }

    private List<TakenCard> taken(Actor actor, SessionId session) {
        return show.held(actor, session, "fr").taken();
    }

    private Locator spread(String card) {
        return page.locator(".spread [data-item=" + card + "] a");
    }

    private void enter(Actor.Professional who, boolean script) {
        context = browser.newContext(new Browser.NewContextOptions().setLocale("fr-BE").setViewportSize(1024, 768).setJavaScriptEnabled(script));
        page = context.newPage();
        page.onDialog(dialog -> dialog.accept());
        go("/sign-in");
        page.locator("summary").first().click();
        page.locator("[name=login]").first().fill(who.account() + "@example.org");
        page.locator("[name=password]").fill("un long mot de passe");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        page.setDefaultTimeout(4000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
    }

    private void go(String path) {
        page.navigate("http://127.0.0.1:" + port + path);
    }
}
