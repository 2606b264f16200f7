package brussels.boost.referral.web;

import brussels.boost.platform.security.Actor;
import brussels.boost.referral.domain.BindLink;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Remembers on a service's device that the request's code was said there, so that it is asked once. */
@Component
class LinkDevice {
    private static final String NAME = "boost_request";
    private static final Duration AGE = Duration.ofDays(90);

    private final BindLink bind;

    LinkDevice(BindLink bind) {
        this.bind = bind;
    }

    boolean knows(HttpServletRequest request, Actor.LinkHolder holder) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(NAME) && bind.knows(holder, cookie.getValue())) {
                    return true;
                }
            }
        }
        return false;
    }

    void remember(HttpServletRequest request, HttpServletResponse response, String path, String proof) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(NAME, proof).path(path).httpOnly(true).secure(request.isSecure())
                .sameSite("Lax").maxAge(AGE).build().toString());
    }
}
