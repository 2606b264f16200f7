package brussels.boost.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The last resort: what the container and the security filters report, and what broke while a page was written. */
@Controller
class ErrorController implements org.springframework.boot.webmvc.error.ErrorController {
    private final ErrorPage.Maker errors;

    ErrorController(ErrorPage.Maker errors) {
        this.errors = errors;
    }

    @RequestMapping("/error")
    View error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return errors.answer(status instanceof Integer code ? code : 404, request);
    }
}
