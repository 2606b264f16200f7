package brussels.boost.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A real browser for the journeys: Debian's Chromium, one for the whole build, a fresh profile per visitor. */
final class Browser {
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final String HOLDS = resource("holds.js");
    private static com.microsoft.playwright.@Nullable Browser shared;

    private Browser() {}

    private static synchronized com.microsoft.playwright.Browser shared() {
        if (shared == null) {
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            shared = playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("boost.chromium", "/usr/bin/chromium"))).setArgs(ARGUMENTS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return shared;
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(Browser.class.getResourceAsStream("/browser/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who visits: which screen, which language, with or without JavaScript. */
    record Visit(String base, int width, String locale, boolean script, ColorScheme colours) {
        static Visit to(int port) {
            return new Visit("http://localhost:" + port, 1280, "fr-BE", true, ColorScheme.LIGHT);
        }

        Visit phone() {
            return new Visit(base, 390, locale, script, colours);
        }

        Visit speaking(String other) {
            return new Visit(base, width, other, script, colours);
        }

        Visit withoutScript() {
            return new Visit(base, width, locale, false, colours);
        }

        Visit dark() {
            return new Visit(base, width, locale, script, ColorScheme.DARK);
        }

        Visitor open() {
            BrowserContext context = shared().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                    .setBaseURL(base).setViewportSize(width, width < 500 ? 844 : 900).setLocale(locale)
                    .setJavaScriptEnabled(script).setColorScheme(colours).setHasTouch(width < 500));
            context.setDefaultTimeout(8_000);
            return new Visitor(context);
        }
    }

    /** Somebody at a screen; what the browser complains of is kept. */
    static final class Visitor implements AutoCloseable {
        final Page page;
        final List<String> complaints = new ArrayList<>();
        private final BrowserContext context;
        private com.microsoft.playwright.@Nullable CDPSession settings;
        private int letters = 16;

        Visitor(BrowserContext context) {
            this.context = context;
            this.page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(page.url().replaceFirst("https?://[^/]+", "") + ": " + message.text());
                }
            });
            page.onPageError(error -> complaints.add(error));
        }

        BrowserContext context() {
            return context;
        }

        /** Comes in by the demonstration's door; its own people come before those that other tests make under the same names. */
        Visitor as(String name) {
            page.navigate("/sign-in");
            page.locator(".demopick").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name)).first().click();
            page.waitForURL(url -> !url.contains("/sign-in"));
            return this;
        }

        /** What axe finds against WCAG 2.2 A and AA on the page as it is now, one line a rule. */
        List<String> axe() {
            return Accessibility.faults(page);
        }

        /** True when nothing is cut off or needs scrolling sideways. */
        boolean fits() {
            return (Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
        }

        /** What is cut off, covered, gone or out of reach on the page at that width, with letters of that many pixels (16 as they come, 32 for 200 %). */
        List<String> faultsAt(int wide, int letters) {
            var before = page.viewportSize();
            letters(letters);
            page.setViewportSize(wide, before.height);
            var faults = (List<?>) page.evaluate(HOLDS);
            page.setViewportSize(before.width, before.height);
            letters(16);
            return faults.stream().map(String::valueOf).toList();
        }

        /** The size of letters that the browser is set to, as in its settings: the layout follows it. */
        private void letters(int size) {
            if (size == letters) {
                return;
            }
            if (settings == null) {
                settings = context.newCDPSession(page);
            }
            letters = size;
            var sizes = new JsonObject();
            sizes.addProperty("standard", size);
            var arguments = new JsonObject();
            arguments.add("fontSizes", sizes);
            settings.send("Page.setFontSizes", arguments);
        }

        void shoot(String name) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/" + name + ".png")).setFullPage(true));
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
