package brussels.boost.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What only the layouts ask: theme, demonstration, help number, the message said once. */
public final class Shell {
    static final String THEME = "theme";

    private final Pages pages;
    private final HttpServletRequest request;

    Shell(Pages pages, HttpServletRequest request) {
        this.pages = pages;
        this.request = request;
    }

    /** {@code light} or {@code dark} when chosen; nothing means the system's. */
    public @Nullable String theme() {
        return Cookies.read(request, THEME).filter(List.of("light", "dark")::contains).orElse(null);
    }

    /** The keys that go somewhere and that show the list of keys; nothing where single keys are off (WCAG 2.1.4). */
    public @Nullable String keys() {
        return pages.viewer(request).map(Viewer::keys).filter(Keys::on).map(keys -> keys.of("g") + " " + keys.of("?")).orElse(null);
    }

    public boolean demo() {
        return pages.settings().demo();
    }

    public String helpPhone() {
        return pages.settings().helpPhone();
    }

    public String helpTel() {
        return "tel:" + pages.settings().helpPhone().replaceAll("[^+\\d]", "");
    }

    public int sessionMinutes() {
        return pages.settings().sessionMinutes();
    }

    public Optional<Toast> toast() {
        return Flash.read(request, pages.messages()).map(flash -> new Toast(flash.key(), flash.undo()));
    }

    /** What the toast says, and the address its button posts to. */
    public record Toast(String key, @Nullable String undo) {}
}
