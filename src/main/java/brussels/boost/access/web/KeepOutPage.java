package brussels.boost.access.web;

import brussels.boost.access.domain.circle.KeepOut;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Those the person keeps out, and the form to name one more. */
public record KeepOutPage(String pid, boolean oneself, KeepOut.Answer answer, @Nullable String who, @Nullable String mail) {
    public String base() {
        return "/people/" + pid + "/kept-out";
    }

    public String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
