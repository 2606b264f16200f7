package brussels.boost.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.settings.BoostSettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The web layer alone: no database, no door, one viewer who is always there. */
@SpringBootTest(classes = WebTest.Web.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "boost.mode=demo"})
class WebTest {
    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void an_unknown_address_is_answered_in_the_shell_in_the_reader_s_language() throws Exception {
        var answer = get("/nothing/here", "Accept-Language", "nl-BE,nl;q=0.9");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<html lang=\"nl\"", "Pagina niet gevonden", "class=\"rail\"");
    }

    @Test
    void the_policy_allows_nothing_inline_and_pages_are_not_kept() throws Exception {
        var headers = get("/nothing/here").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'").doesNotContain("unsafe");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.allValues("Vary")).anyMatch(value -> value.toLowerCase().contains("hx-request-type"));
    }

    @Test
    void assets_are_compressed_and_kept_for_ever_under_their_fingerprint() throws Exception {
        String body = get("/nothing/here").body();
        String css = body.replaceAll("(?s).*href=\"(/assets/[0-9a-f]+/boost.css)\".*", "$1");
        var answer = get(css, "Accept-Encoding", "gzip");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(get("/assets/old/boost.css").headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(get("/assets/old/nothing.css").statusCode()).isEqualTo(404);
        assertThat(get("/assets/old/../application.properties").statusCode()).isEqualTo(404);
    }

    @Test
    void the_language_is_remembered_and_leads_back_to_this_program_only() throws Exception {
        var answer = get("/language/nl", "Referer", "https://elsewhere.test//evil.test/x");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("lang=nl").contains("HttpOnly");
        assertThat(get("/language/nl", "Referer", "http://127.0.0.1/people?state=open").headers().firstValue("Location"))
                .contains("/people?state=open");
        assertThat(get("/nothing", "Cookie", "lang=en").body()).contains("<html lang=\"en\"");
    }

    @Test
    void a_form_with_mistakes_comes_back_with_what_was_typed_and_what_to_do() throws Exception {
        var answer = post("/kit/try", "date=&phone=0400+00");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("<title>Erreur\u00a0: ", "Deux choses à revoir", "href=\"#f-phone\"", "value=\"0400 00\"",
                "aria-invalid=\"true\"");
    }

    @Test
    void what_was_done_is_said_once_with_its_undo() throws Exception {
        var answer = post("/kit/try", "date=1&phone=0400000000");
        assertThat(answer.statusCode()).isEqualTo(303);
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        var page = get("/kit", "Cookie", cookie);
        assertThat(page.body()).contains("data-toast", "action=\"/kit/undo\"");
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("flash=;").contains("Max-Age=0");
        assertThat(get("/kit", "Cookie", "flash=kit.tried|//evil.test").body()).doesNotContain("evil");
        assertThat(get("/kit", "Cookie", "flash=%3Cb%3E").body()).doesNotContain("data-toast");
    }

    @Test
    void each_refusal_has_its_page_and_to_htmx_a_note() throws Exception {
        for (var kind : Map.of("forbidden", 403, "absent", 404, "conflict", 409, "gone", 410, "invalid", 422, "broken", 500).entrySet()) {
            var page = get("/kit/refused/" + kind.getKey());
            assertThat(page.statusCode()).as(kind.getKey()).isEqualTo(kind.getValue());
            assertThat(page.body()).contains("class=\"problem\"", "02 000 00 00").doesNotContain("Exception");
            var note = get("/kit/refused/" + kind.getKey(), "HX-Request-Type", "partial");
            assertThat(note.statusCode()).as(kind.getKey()).isEqualTo(kind.getValue());
            assertThat(note.body()).startsWith("<div id=\"problem\" hx-swap-oob").doesNotContain("<html");
        }
    }

    @Test
    void htmx_gets_a_part_with_its_announcement_and_everyone_else_a_page() throws Exception {
        assertThat(post("/kit/note", "words=Bonjour", "HX-Request-Type", "partial").body())
                .contains("Bonjour", "id=\"annonce\"").doesNotContain("<html");
        assertThat(post("/kit/note", "words=Bonjour").statusCode()).isEqualTo(303);
    }

    @Test
    void nobody_signed_in_gets_a_page_without_a_menu() throws Exception {
        assertThat(get("/outside").body()).doesNotContain("tabbar", "Lucie");
    }

    HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Only {@code platform.web}; also started by hand to look at it. */
    @SpringBootConfiguration
    @ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
        ConfigurationPropertiesAutoConfiguration.class, WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class, PropertyPlaceholderAutoConfiguration.class})
    @EnableConfigurationProperties(BoostSettings.class)
    @ComponentScan(basePackageClasses = Page.class)
    static class Web {
        public static void main(String[] args) {
            SpringApplication.run(Web.class, args);
        }

        @Bean
        Viewers someone() {
            var actor = new Actor.Professional(new AccountId(Id.next()), new HatId(Id.next()));
            return request -> request.getRequestURI().startsWith("/outside") ? Optional.empty()
                    : Optional.of(new Viewer(actor, "Lucie Spécimen", "shell.account", "LS", Set.of("professional")));
        }

        @Bean
        NavEntry kit() {
            return NavEntry.of(10, "kit", "/kit", "day", "shell.about", "j", "professional");
        }

        @Bean
        NavEntry privacy() {
            return NavEntry.of(20, "privacy", "/privacy", "people", "shell.privacy", "p", "professional");
        }

        @Bean
        NavEntry note() {
            return NavEntry.of(30, "note", "/kit#note", "plus", "shell.search", "n", "professional").at(NavEntry.Place.MIDDLE);
        }
    }
}
