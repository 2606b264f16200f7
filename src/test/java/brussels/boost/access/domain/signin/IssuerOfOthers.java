package brussels.boost.access.domain.signin;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * An issuer none of us wrote (Spring's authorization server), on this machine, with its own sign-in page: our reading of
 * OpenID Connect is tried against somebody else's. It wants a secret and PKCE, and puts the login in the claim "email".
 */
final class IssuerOfOthers implements AutoCloseable {
    static final String CLIENT = "boost";
    static final String SECRET = "a secret: of + both";
    private static final String BACK = "http://127.0.0.1:8080/sign-in/issuer/back";
    private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final AnnotationConfigServletWebServerApplicationContext house = new AnnotationConfigServletWebServerApplicationContext(House.class);

    String url() {
        return "http://127.0.0.1:" + house.getWebServer().getPort();
    }

    /** Somebody who works there. */
    void knows(String login, String password) {
        ((InMemoryUserDetailsManager) house.getBean(UserDetailsService.class)).createUser(User.withUsername(login).password("{noop}" + password).roles("STAFF").build());
    }

    /** A browser goes where the program sent it and signs in. @return what it brings back: code and state, or the error */
    Map<String, String> signIn(URI authorize, String login, String password) throws IOException, InterruptedException {
        try (var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(5)).build()) {
            var asked = browser.send(page(authorize).build(), HttpResponse.BodyHandlers.ofString());
            URI door = next(authorize, asked);
            if (door.toString().startsWith(BACK)) {
                return fields(door);
            }
            var form = HIDDEN.matcher(browser.send(page(door).build(), HttpResponse.BodyHandlers.ofString()).body());
            if (!form.find()) {
                throw new IllegalStateException("the issuer shows no sign-in form");
            }
            var sent = page(door).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(
                    "username=" + code(login) + "&password=" + code(password) + "&_csrf=" + code(form.group(1)))).build();
            URI again = next(door, browser.send(sent, HttpResponse.BodyHandlers.ofString()));
            return fields(again.getPath().equals("/login") ? again : next(again, browser.send(page(again).build(), HttpResponse.BodyHandlers.ofString())));
        }
    }

    private static HttpRequest.Builder page(URI address) {
        return HttpRequest.newBuilder(address).header("Accept", "text/html").timeout(Duration.ofSeconds(10));
    }

    private static URI next(URI from, HttpResponse<String> answer) {
        return from.resolve(answer.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException("no way on: " + answer.statusCode())));
    }

    private static Map<String, String> fields(URI address) {
        return Pattern.compile("&").splitAsStream(address.getRawQuery()).map(pair -> (pair + "=").split("=", 3)).collect(Collectors.toMap(pair -> pair[0],
                pair -> java.net.URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        house.close();
    }

    /** Not a bean of ours: nothing scans it. */
    @EnableWebSecurity
    static class House {
        @Bean
        TomcatServletWebServerFactory server() {
            var server = new TomcatServletWebServerFactory(0);
            server.setAddress(InetAddress.getLoopbackAddress());
            return server;
        }

        /** Without a servlet the server never asks its filters. */
        @Bean
        ServletRegistrationBean<HttpServlet> rooms() {
            return new ServletRegistrationBean<>(new HttpServlet() {}, "/");
        }

        @Bean
        SecurityFilterChain doors(HttpSecurity http) {
            return http.oauth2AuthorizationServer(issuer -> issuer.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(all -> all.anyRequest().authenticated()).formLogin(Customizer.withDefaults()).build();
        }

        @Bean
        UserDetailsService staff() {
            return new InMemoryUserDetailsManager();
        }

        @Bean
        RegisteredClientRepository programs() {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId(UUID.randomUUID().toString()).clientId(CLIENT).clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC).authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(BACK).scope("openid").scope("email").clientSettings(ClientSettings.builder().requireProofKey(true).build()).build());
        }

        @Bean
        JWKSource<SecurityContext> keys() throws Exception {
            return new ImmutableJWKSet<>(new JWKSet(new RSAKeyGenerator(2048).keyID("1").generate()));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return token -> token.getClaims().claim("email", token.getPrincipal().getName()).claim("email_verified", true);
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }
    }
}
