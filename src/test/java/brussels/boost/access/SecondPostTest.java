package brussels.boost.access;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.platform.security.Actor;
import brussels.boost.testing.BoostTest;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page that stays open posts more than once: drafts, searches, moves of cards. */
@BoostTest
class SecondPostTest {
    @LocalServerPort int port;
    @Autowired People people;

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void the_token_of_a_page_still_holds_for_its_second_post() throws Exception {
        Actor.Professional nurse = people.anyNurse();
        String door = get("/sign-in");
        post("/sign-in", "login=" + nurse.account() + "%40example.org&password=un+long+mot+de+passe&_csrf=" + token(door));
        String token = token(get("/people"));
        for (int i = 0; i < 3; i++) {
            assertThat(post("/people/search", "q=zz&_csrf=" + token)).isEqualTo(200);
        }
        assertThat(post("/people/search", "q=zz&_csrf=AAAA" + token)).isEqualTo(403);
    }

    private String get(String path) throws Exception {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private int post(String path, String form) throws Exception {
        return client.send(request(path).header("Content-Type", "application/x-www-form-urlencoded").header("HX-Request-Type", "partial")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static String token(String page) {
        return URLEncoder.encode(page.replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1"), StandardCharsets.UTF_8);
    }
}
