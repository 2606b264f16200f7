package brussels.boost.platform.web;

import brussels.boost.platform.settings.BoostSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What browsers may do with our pages: nothing inline, nothing from elsewhere, nothing framed, nothing kept. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SecurityHeaders extends OncePerRequestFilter {
    private static final String POLICY = String.join("; ",
            "default-src 'none'", "script-src 'self'", "style-src 'self'", "font-src 'self'", "connect-src 'self'",
            "img-src 'self' data: blob:", "media-src 'self'", "manifest-src 'self'", "form-action 'self'",
            "base-uri 'none'", "frame-ancestors 'none'");
    /** Pictures, fonts, style and script are no pages: said short, since a first visit fetches twenty of them. */
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    /** Reads tiles beside the page and answers to the rules it came with, not to the page's. */
    private static final String TILE_READER = "/maplibre-gl-worker.mjs";

    private final String tiles;

    /** A map may ask the installation's own tiles, on the pages that show one, and nothing else more than before. */
    SecurityHeaders(BoostSettings settings) {
        this.tiles = settings.map().host();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (request.getRequestURI().startsWith("/assets/")) {
            response.setHeader("Content-Security-Policy", !tiles.isEmpty() && request.getRequestURI().endsWith(TILE_READER) ? NOTHING + "; connect-src " + tiles : NOTHING);
        } else {
            page(response);
            if (!tiles.isEmpty() && request.getRequestURI().endsWith("/directory")) {
                response.setHeader("Content-Security-Policy", POLICY.replace("connect-src 'self'", "connect-src 'self' " + tiles) + "; worker-src 'self'");
            }
        }
        chain.doFilter(request, response);
    }

    private static void page(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.addHeader(HttpHeaders.VARY, "HX-Request-Type");
    }
}
