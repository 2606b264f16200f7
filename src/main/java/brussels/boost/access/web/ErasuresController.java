package brussels.boost.access.web;

import brussels.boost.access.domain.ReadErasures;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The register of erasures. */
@Controller
class ErasuresController {
    private final ReadErasures erasures;

    ErasuresController(ReadErasures erasures) {
        this.erasures = erasures;
    }

    @GetMapping("/administration/privacy/erasures")
    View all(Page page, Actor.Professional actor, @RequestParam(required = false) @Nullable Instant before) {
        return page.view("access/erasures", ErasuresPage.of(erasures.run(actor, before)));
    }
}
