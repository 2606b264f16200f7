package brussels.boost.directory.web;

import brussels.boost.access.Audience;
import brussels.boost.directory.domain.kept.KeepAddress;
import brussels.boost.directory.domain.kept.KeptId;
import brussels.boost.directory.domain.kept.ReadKept;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The person's own page of addresses. */
@Controller
class OwnKeptController {
    private final ReadKept kept;
    private final KeepAddress keep;
    private final KeptPages pages;

    OwnKeptController(ReadKept kept, KeepAddress keep, KeptPages pages) {
        this.kept = kept;
        this.keep = keep;
        this.pages = pages;
    }

    @GetMapping("/me/addresses")
    View mine(Page page, Actor.Oneself actor) {
        return page.view("directory/own-kept", pages.of(page, actor.person(), kept.all(actor, actor.person())));
    }

    @PostMapping("/me/addresses/{id}/show")
    View show(Page page, Actor.Oneself actor, @PathVariable KeptId id, @RequestParam String audience) {
        boolean circle = audience.equals("CIRCLE");
        keep.show(actor, id, circle ? Audience.CIRCLE : Audience.PERSON);
        return page.done("/me/addresses", circle ? "address.shown" : "address.hidden");
    }
}
