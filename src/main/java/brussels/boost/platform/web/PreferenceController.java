package brussels.boost.platform.web;

import brussels.boost.platform.security.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.View;

/** Language, light or dark: a choice of this browser, back to the page it was made on. */
@Controller
class PreferenceController {
    private static final Duration YEAR = Duration.ofDays(365);

    @GetMapping("/language/{code}")
    View language(@PathVariable String code, @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String from,
            Page page, HttpServletRequest request, HttpServletResponse response) {
        boolean own = OwnWords.in(code).isPresent();
        if (!own) {
            Language.of(code).orElseThrow(Refusal::notFound).remember(request, response);
        }
        Cookies.write(request, response, OwnWords.COOKIE, own ? code : "", own ? YEAR : Duration.ZERO);
        return page.go(back(from));
    }

    @GetMapping("/theme/{theme}")
    View theme(@PathVariable String theme, @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String from,
            Page page, HttpServletRequest request, HttpServletResponse response) {
        if (!List.of("light", "dark", "system").contains(theme)) {
            throw Refusal.notFound();
        }
        Cookies.write(request, response, Shell.THEME, theme, theme.equals("system") ? Duration.ZERO : YEAR);
        return page.go(back(from));
    }

    /** Asked by the page when somebody chooses to stay signed in; passing the door is all it takes. */
    @GetMapping("/stay")
    @ResponseStatus(org.springframework.http.HttpStatus.NO_CONTENT)
    void stay() {}

    private static String back(@Nullable String from) {
        if (from == null) {
            return "/";
        }
        try {
            URI uri = URI.create(from);
            String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
            return Page.isLocal(path) ? path : "/";
        } catch (IllegalArgumentException _) {
            return "/";
        }
    }
}
