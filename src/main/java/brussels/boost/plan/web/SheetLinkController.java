package brussels.boost.plan.web;

import brussels.boost.plan.domain.sheet.OpenSheet;
import brussels.boost.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The page behind the QR code: no account, nothing that is not on the paper. */
@Controller
class SheetLinkController {
    private static final int GONE = 410;

    private final OpenSheet sheets;

    SheetLinkController(OpenSheet sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/s/{token}")
    View open(Page page, HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
        return sheets.open(new OpenSheet.Request(token, request.getRemoteAddr()))
                .map(frozen -> page.view("plan/sheet-link", SheetView.of(page, frozen)))
                .orElseGet(() -> page.view("plan/sheet-over", SheetOverPage.of(request, page)).status(GONE));
    }
}
