package brussels.boost.directory.web;

import brussels.boost.access.Audience;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.kept.KeepAddress;
import brussels.boost.directory.domain.kept.KeptId;
import brussels.boost.directory.domain.kept.ReadKept;
import brussels.boost.directory.domain.search.SealedWords;
import brussels.boost.directory.domain.search.SearchDirectory;
import brussels.boost.directory.domain.search.ShowService;
import brussels.boost.directory.domain.search.Wanted;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Finding an address by pictures, in one's own language: for the person, and for somebody near. */
@Controller
@RequestMapping("/me/find")
class FindController {
    private static final int MOST = 80;

    private final ReadKept kept;
    private final KeepAddress keep;
    private final FindPages pages;
    private final ShowService show;
    private final SearchDirectory search;
    private final SealedWords sealed;
    private final BrusselsTime time;

    FindController(ReadKept kept, KeepAddress keep, FindPages pages, ShowService show, SearchDirectory search, SealedWords sealed, BrusselsTime time) {
        this.kept = kept;
        this.keep = keep;
        this.pages = pages;
        this.show = show;
        this.search = search;
        this.sealed = sealed;
        this.time = time;
    }

    @GetMapping
    View find(Page page, Actor actor, @RequestParam(required = false) @Nullable String w, @RequestParam(defaultValue = "8") int shown) {
        ReadKept.Own own = own(actor);
        Wanted asked = At.own(sealed).asked(sealed, w);
        return page.view("directory/find", pages.of(page, own, asked == null ? start(own) : asked, Math.clamp(shown, FindPages.FIRST, MOST)));
    }

    @GetMapping("/{sid}")
    View service(Page page, Actor actor, @PathVariable UUID sid) {
        ReadKept.Own own = own(actor);
        ShowService.Shown shown = show.show(actor, new ServiceId(sid));
        var rows = new Rows(page, search.lexicon(), time);
        return page.view("directory/found", new FoundPage(own != null, FindCards.card(shown.listing(), shown.opening(), null,
                FindCards.picture(shown.listing(), Set.of()), page, own == null ? Set.of() : own.kept()), ServicePage.of(shown, rows, page, "/me/find")));
    }

    /** In one press, and theirs alone until they show it to their circle. */
    @PostMapping("/{sid}/keep")
    View keep(Page page, Actor.Oneself actor, @PathVariable UUID sid, @RequestParam String submission) {
        keep.run(actor, new KeepAddress.Request(KeptId.of(submission), actor.person(), new ServiceId(sid), "", page.lang(), Audience.PERSON));
        return page.done("/me/addresses", "address.kept", "/people/" + actor.person() + "/addresses/" + submission + "/remove");
    }

    private ReadKept.@Nullable Own own(Actor actor) {
        return actor instanceof Actor.Oneself oneself ? kept.own(oneself) : null;
    }

    private static Wanted start(ReadKept.@Nullable Own own) {
        return new Wanted("", Set.of(), own == null ? null : own.about().unit(), Set.of(), Set.of(), false);
    }
}
