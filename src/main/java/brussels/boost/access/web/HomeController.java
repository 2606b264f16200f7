package brussels.boost.access.web;

import brussels.boost.access.Hat;
import brussels.boost.access.domain.signin.SessionStore;
import brussels.boost.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Where each role begins. */
@Controller
class HomeController {
    @GetMapping("/home")
    View home(Page page, HttpServletRequest request) {
        Hat.Role role = Objects.requireNonNull((SessionStore.Session) request.getAttribute(SessionFilter.ATTRIBUTE)).hat().role();
        return page.go(switch (role) {
            case PROFESSIONAL -> "/day";
            case PERSON, CARER -> "/me";
            case ORGANISATION_ADMIN, ADMIN -> "/administration";
            case PRIVACY_OFFICER -> "/administration/privacy";
            case COORDINATOR -> "/counts";
        });
    }
}
