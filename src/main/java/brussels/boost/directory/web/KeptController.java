package brussels.boost.directory.web;

import brussels.boost.access.Audience;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.kept.KeepAddress;
import brussels.boost.directory.domain.kept.KeptId;
import brussels.boost.directory.domain.kept.ReadKept;
import brussels.boost.directory.domain.search.SearchDirectory;
import brussels.boost.directory.domain.search.ShowService;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The addresses kept for a person by those around them. */
@Controller
@RequestMapping("/people/{pid}")
class KeptController {
    private final ReadKept kept;
    private final KeepAddress keep;
    private final KeptPages pages;
    private final ShowService show;
    private final SearchDirectory search;
    private final BrusselsTime time;

    KeptController(ReadKept kept, KeepAddress keep, KeptPages pages, ShowService show, SearchDirectory search, BrusselsTime time) {
        this.kept = kept;
        this.keep = keep;
        this.pages = pages;
        this.show = show;
        this.search = search;
        this.time = time;
    }

    @GetMapping("/addresses")
    View all(Page page, Actor actor, @PathVariable PersonId pid) {
        return page.view("directory/kept-list", pages.of(page, pid, kept.all(actor, pid)));
    }

    @GetMapping("/directory/{sid}/keep")
    View fresh(Page page, Actor actor, @PathVariable PersonId pid, @PathVariable("sid") UUID service) {
        return page.view("directory/keep", form(page, actor, pid, service, "", "CIRCLE"));
    }

    @PostMapping("/directory/{sid}/keep")
    View keep(Page page, Actor actor, @PathVariable PersonId pid, @PathVariable("sid") UUID service, @RequestParam String submission,
            @RequestParam(defaultValue = "") String tip, @RequestParam(defaultValue = "PERSON") String audience) {
        try {
            keep.run(actor, new KeepAddress.Request(KeptId.of(submission), pid, new ServiceId(service), tip, page.lang(),
                    audience.equals("CIRCLE") ? Audience.CIRCLE : Audience.PERSON));
        } catch (Refusal refusal) {
            return page.invalid("directory/keep", form(page, actor, pid, service, tip, audience), refusal);
        }
        return page.done(list(actor, pid), "address.kept", address(pid, submission, "remove"));
    }

    @PostMapping("/addresses/{id}/remove")
    View remove(Page page, Actor actor, @PathVariable PersonId pid, @PathVariable KeptId id) {
        keep.removed(actor, pid, id, true);
        return page.done(list(actor, pid), "address.removed", address(pid, id.toString(), "restore"));
    }

    @PostMapping("/addresses/{id}/restore")
    View restore(Page page, Actor actor, @PathVariable PersonId pid, @PathVariable KeptId id) {
        keep.removed(actor, pid, id, false);
        return page.done(list(actor, pid), "address.kept");
    }

    @PostMapping("/addresses/{id}/tip")
    View tip(Page page, Actor actor, @PathVariable PersonId pid, @PathVariable KeptId id, @RequestParam(defaultValue = "") String tip) {
        keep.tip(actor, pid, id, tip, page.own().map(own -> own.lang()).orElse(page.lang()));
        return page.done(list(actor, pid), "address.tip.kept");
    }

    private KeepPage form(Page page, Actor actor, PersonId pid, UUID service, String tip, String audience) {
        return new KeepPage(pid.toString(), service.toString(), ServicePage.of(show.show(actor, new ServiceId(service)),
                new Rows(page, search.lexicon(), time), page, "/people/" + pid + "/directory"), tip, audience);
    }

    private static String list(Actor actor, PersonId pid) {
        return actor instanceof Actor.Oneself ? "/me/addresses" : "/people/" + pid + "/addresses";
    }

    private static String address(PersonId pid, String id, String verb) {
        return "/people/" + pid + "/addresses/" + id + "/" + verb;
    }
}
