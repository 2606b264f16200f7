package brussels.boost.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Binds a way out to the organisation's sign-in to the browser that took it; good for a few minutes and one address. */
final class IssuerCookie {
    private static final String NAME = "boost_issuer";

    private IssuerCookie() {}

    static String read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(NAME)) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String token) {
        // Lax, as the way back comes from another site by a link
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(NAME, token).path("/sign-in/issuer").httpOnly(true)
                .secure(request.isSecure()).sameSite("Lax").maxAge(token.isEmpty() ? Duration.ZERO : Duration.ofMinutes(5)).build().toString());
    }
}
