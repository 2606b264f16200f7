package brussels.boost.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the next page says once: a message key and the address that undoes it. In a cookie, so that saying "done"
 * costs no session write; a key and an opaque address tell nothing about anyone.
 */
record Flash(String key, @Nullable String undo) {
    private static final String COOKIE = "flash";

    static Optional<Flash> read(HttpServletRequest request, Messages messages) {
        return Cookies.read(request, COOKIE).flatMap(value -> parse(value, messages));
    }

    private static Optional<Flash> parse(String value, Messages messages) {
        String[] parts = value.split("\\|", 2);
        if (!messages.has(parts[0])) {
            return Optional.empty();
        }
        boolean undoable = parts.length == 2 && Page.isLocal(parts[1]);
        return Optional.of(new Flash(parts[0], undoable ? parts[1] : null));
    }

    void write(HttpServletRequest request, HttpServletResponse response) {
        Cookies.write(request, response, COOKIE, undo == null ? key : key + "|" + undo, Duration.ofMinutes(1));
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        Cookies.write(request, response, COOKIE, "", Duration.ZERO);
    }
}
