package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The answers on the installation's own map of streets, when it has one and when it stays silent. */
@BoostTest
@DirtiesContext
@TestPropertySource(properties = "boost.data=target/test-streets")
class StreetsJourneyTest {
    private static final HttpServer TILES = tiles();
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static volatile boolean silent;

    @LocalServerPort int port;

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry settings) {
        settings.add("boost.map.style", () -> host() + "/style.json");
    }

    @BeforeEach
    void answering() {
        ASKED.clear();
        silent = false;
    }

    @AfterAll
    static void stop() {
        TILES.stop(0);
    }

    @Test
    void lucie_opens_the_map_and_goes_from_a_place_to_a_service_by_keyboard() {
        try (var lucie = Visit.to(port).open().as("Lucie")) {
            lucie.page.onRequest(request -> ASKED.add(request.url()));
            lucie.page.navigate("/directory?need=care");
            assertThat(ASKED).noneMatch(url -> url.contains("maplibre") || url.startsWith(host()));
            lucie.page.locator(".dmap summary").press("Enter");
            lucie.page.locator(".atspot").first().waitFor();
            assertThat(lucie.page.locator(".dmapdrawn").isHidden()).isTrue();
            assertThat(lucie.axe()).isEmpty();
            lucie.shoot("directory-streets");
            lucie.page.locator(".atspot.many").first().press("Enter");
            assertThat(lucie.page.evaluate("document.activeElement.closest('.spots') !== null")).isEqualTo(true);
            lucie.page.keyboard().press("Escape");
            assertThat(lucie.page.evaluate("document.activeElement.matches('.atspot.many')")).isEqualTo(true);
            lucie.page.locator("a.atspot").first().press("Enter");
            lucie.page.waitForURL(url -> url.matches(".*/directory/[0-9a-f-]{36}"));
            assertThat(ASKED).allMatch(url -> url.startsWith(host()) || url.startsWith("http://localhost:" + port) || url.startsWith("blob:") || url.startsWith("data:"));
            assertThat(lucie.complaints).isEmpty();
        }
    }

    @Test
    void when_the_tiles_stay_silent_the_drawing_stays_and_says_so() {
        silent = true;
        try (var sofie = Visit.to(port).phone().speaking("nl").open().as("Sofie")) {
            sofie.page.navigate("/directory?need=care");
            sofie.page.locator(".dmap summary").click();
            sofie.page.locator("[data-silent]:not([hidden])").waitFor();
            assertThat(sofie.page.locator("[data-silent]").innerText()).contains("tekening");
            assertThat(sofie.page.locator(".mpin").first().isVisible()).isTrue();
            assertThat(sofie.page.locator(".streets, .atspot").count()).isZero();
            assertThat(sofie.page.locator(".rl .row").count()).isPositive();
            assertThat(sofie.fits()).isTrue();
        }
    }

    @Test
    void only_the_page_of_the_map_may_ask_the_tiles() {
        try (var lucie = Visit.to(port).withoutScript().open().as("Lucie")) {
            assertThat(rules(lucie, "/directory")).contains("connect-src 'self' " + host()).contains("worker-src 'self'").doesNotContain("unsafe");
            assertThat(rules(lucie, "/day")).contains("connect-src 'self';").doesNotContain(host()).doesNotContain("worker-src");
        }
    }

    private static String rules(Browser.Visitor visitor, String path) {
        return visitor.page.navigate(path).headerValue("content-security-policy");
    }

    private static String host() {
        return "http://127.0.0.1:" + TILES.getAddress().getPort();
    }

    private static HttpServer tiles() {
        try {
            byte[] tile = tile();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String style = """
                    {"version":8,"sources":{"own":{"type":"raster","tiles":["http://127.0.0.1:%d/{z}/{x}/{y}.png"],"tileSize":256,"attribution":"Own tiles"}},
                    "layers":[{"id":"own","type":"raster","source":"own"}]}""".formatted(server.getAddress().getPort());
            server.createContext("/", exchange -> {
                boolean isStyle = exchange.getRequestURI().getPath().equals("/style.json");
                byte[] body = isStyle ? style.getBytes(java.nio.charset.StandardCharsets.UTF_8) : tile;
                exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
                exchange.getResponseHeaders().add("Content-Type", isStyle ? "application/json" : "image/png");
                exchange.sendResponseHeaders(silent && !isStyle ? 503 : 200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] tile() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
