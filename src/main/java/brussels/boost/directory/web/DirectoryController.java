package brussels.boost.directory.web;

import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.search.SealedWords;
import brussels.boost.directory.domain.search.SearchDirectory;
import brussels.boost.directory.domain.search.ShowService;
import brussels.boost.directory.domain.search.TellNothingFound;
import brussels.boost.directory.domain.search.Wanted;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The directory for whoever is signed in. Words are posted; addresses carry codes and sealed words only. */
@Controller
class DirectoryController {
    private static final int FIRST = 20;
    private static final int MOST = 200;

    private final SearchDirectory search;
    private final ShowService show;
    private final SealedWords sealed;
    private final DirectoryPages pages;
    private final TellNothingFound nothing;
    private final ServiceDoors doors;
    private final BrusselsTime time;

    DirectoryController(SearchDirectory search, ShowService show, SealedWords sealed, DirectoryPages pages, TellNothingFound nothing,
            ServiceDoors doors, BrusselsTime time) {
        this.search = search;
        this.show = show;
        this.sealed = sealed;
        this.pages = pages;
        this.nothing = nothing;
        this.doors = doors;
        this.time = time;
    }

    @GetMapping("/directory")
    View directory(Page page, Actor actor, SearchForm form, @RequestParam(defaultValue = "20") int shown) {
        Wanted wanted = form.wanted(sealed.open(form.s() == null ? "" : form.s()));
        DirectoryPage answers = pages.of(page, actor, wanted, Math.clamp(shown, FIRST, MOST), At.DIRECTORY);
        if (answers.found() != null) {
            nothing.finished(actor, answers.found());
        }
        return page.fragment("directory/results", "directory/search", answers);
    }

    /** While typing: the answers only. With return, or without script: the address of this search. */
    @PostMapping("/directory")
    View typed(Page page, Actor actor, @RequestParam(defaultValue = "") String q, SearchForm form) {
        Wanted wanted = form.wanted(q.strip());
        String address = At.DIRECTORY.of(SearchForm.query(wanted, sealed.seal(wanted.text())));
        if (!page.isPartial()) {
            return page.go(address);
        }
        DirectoryPage answers = pages.of(page, actor, wanted, FIRST, At.DIRECTORY);
        if (answers.found() != null) {
            page.announce("directory.count", answers.found().total());
        }
        return page.view("directory/results", answers).at(address);
    }

    @GetMapping("/directory/{sid}")
    View service(Page page, Actor actor, @PathVariable UUID sid, @RequestHeader(defaultValue = "") String referer) {
        ShowService.Shown shown = show.show(actor, new ServiceId(sid));
        ServiceId id = shown.listing().id();
        if (!id.value().equals(sid)) {
            return page.go("/directory/" + id);
        }
        ServicePage service = ServicePage.of(shown, new Rows(page, search.lexicon(), time), page, SearchForm.cameFrom(referer)).with(doors.of(actor, id, null));
        return TextPage.of(service, shown, page).map(text -> page.view("directory/text", text)).orElseGet(() -> page.view("directory/service", service));
    }

    /** The published rule of the order. */
    @GetMapping("/directory/order")
    View order(Page page) {
        return page.view("directory/order");
    }
}
