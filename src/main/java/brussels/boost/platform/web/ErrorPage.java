package brussels.boost.platform.web;

import brussels.boost.platform.security.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The page of a problem, in the person's terms: what happened, what is safe, what to do. A number only small at the
 * bottom. To htmx it answers with a note beside the form, which stays as it was.
 *
 * @param kind {@code forbidden}, {@code absent}, {@code gone}, {@code conflict}, {@code invalid} or {@code broken}
 * @param text the sentence that says why
 * @param reference what to read out to the help desk
 */
public record ErrorPage(String kind, String text, List<String> details, String reference) {
    /** Turns refusals and status codes into answers. */
    @Component
    static class Maker {
        private final Pages pages;

        Maker(Pages pages) {
            this.pages = pages;
        }

        PageView answer(Refusal refusal, HttpServletRequest request) {
            Page page = pages.of(request);
            String text = page.t(refusal.key(), refusal.arguments().toArray());
            List<String> details = refusal.fields().values().stream().map(page::t).toList();
            return switch (refusal.outcome()) {
                case INVALID -> answer(page, request, 422, "invalid", text, details);
                case FORBIDDEN -> answer(page, request, 403, "forbidden", text, details);
                case CONFLICT -> answer(page, request, 409, "conflict", text, details);
                case ABSENT -> refusal.key().endsWith(".gone")
                        ? answer(page, request, 410, "gone", text, details)
                        : answer(page, request, 404, "absent", text, details);
            };
        }

        PageView answer(int status, HttpServletRequest request) {
            Page page = pages.of(request);
            String kind = switch (status) {
                case 401, 403 -> "forbidden";
                case 404, 405 -> "absent";
                case 410 -> "gone";
                case 409 -> "conflict";
                case 400, 413, 415, 422 -> "invalid";
                default -> "broken";
            };
            return answer(page, request, status, kind, page.t("error." + kind), List.of());
        }

        private PageView answer(Page page, HttpServletRequest request, int status, String kind, String text, List<String> details) {
            Object id = request.getAttribute("boost.requestId");
            String reference = id == null ? request.getRequestId() : id.toString();
            return page.fragment("error/note", "error/page", new ErrorPage(kind, text, details, reference)).status(status);
        }
    }
}
