package brussels.boost.access.web;

import brussels.boost.access.domain.signin.SessionStore;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.PathContainer;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The first ring: everything needs a sign-in but this short list. What may be seen behind the door is not decided
 * here.
 */
@Configuration(proxyBeanMethods = false)
class Door {
    /** Pages for whom nobody has signed in. */
    private static final String[] OPEN = {
        "/", "/sign-in", "/sign-in/**", "/s/**", "/seek", "/seek/**", "/reply", "/answer/**", "/check/**", "/r/**", "/invitation/**", "/own-page/*", "/calendar/*", "/assets/**", "/cards/**", "/favicon.ico", "/robots.txt", "/health", "/error",
        "/language/**", "/theme/**", "/privacy", "/privacy/lead", "/accessibility", "/help/**", "/kit", "/kit/**", "/demo/mailbox", "/demo/mailbox/**", "/actuator/**"
    };

    private static final List<PathPattern> OPENS = Arrays.stream(OPEN).map(PathPatternParser.defaultInstance::parse).toList();

    /** Whether nobody need sign in there, so that it shows nothing of anybody. */
    static boolean isOpen(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return OPENS.stream().anyMatch(one -> one.matches(path));
    }

    @Bean
    SecurityFilterChain entrance(HttpSecurity http, SessionStore sessions) {
        var csrf = CookieCsrfTokenRepository.withHttpOnlyFalse();
        csrf.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax").path("/"));
        return http
                .authorizeHttpRequests(a -> a.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // the session is read anew at each request, which is no sign-in: the token stays, or a page's second post fails
                .csrf(c -> c.csrfTokenRepository(csrf).sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .headers(h -> h.disable())
                .requestCache(c -> c.disable())
                .formLogin(f -> f.disable())
                .httpBasic(b -> b.disable())
                .logout(l -> l.disable())
                .anonymous(Customizer.withDefaults())
                .addFilterBefore(new SessionFilter(sessions), CsrfFilter.class)
                .exceptionHandling(e -> e.authenticationEntryPoint(Door::toTheDoor))
                .build();
    }

    /** No user store of the framework's: accounts are read where the password is compared. */
    @Bean
    UserDetailsService noUsersHere() {
        return login -> {
            throw new UsernameNotFoundException("");
        };
    }

    private static void toTheDoor(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        boolean comingBack = request.getMethod().equals("GET");
        String next = comingBack ? "?next=" + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8) : "?ended";
        if (request.getHeader("HX-Request") != null) {
            // a fragment cannot be a sign-in page: the browser goes there whole
            response.setHeader("HX-Redirect", "/sign-in" + next);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/sign-in" + next);
        }
    }
}
