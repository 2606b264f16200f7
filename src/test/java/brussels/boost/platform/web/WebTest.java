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
