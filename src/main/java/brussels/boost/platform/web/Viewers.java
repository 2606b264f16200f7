package brussels.boost.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Says who is signed in. The access module answers; without it nobody is. */
public interface Viewers {
    Optional<Viewer> current(HttpServletRequest request);
}
