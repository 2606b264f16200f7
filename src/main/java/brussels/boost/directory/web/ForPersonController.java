package brussels.boost.directory.web;

import brussels.boost.directory.SearchFor;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.search.BeginFor;
import brussels.boost.directory.domain.search.SealedWords;
import brussels.boost.directory.domain.search.SearchDirectory;
import brussels.boost.directory.domain.search.ShowService;
import brussels.boost.directory.domain.search.TellNothingFound;
import brussels.boost.directory.domain.search.Wanted;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The directory, searched for one person: it begins with what was named together, and what one finds is for them. */
@Controller
@RequestMapping("/people/{pid}/directory")
class ForPersonController {
    private static final int FIRST = 20;
    private static final int MOST = 200;

    private final BeginFor begin;
    private final SearchDirectory search;
    private final ShowService show;
    private final SealedWords sealed;
    private final DirectoryPages pages;
    private final ServiceDoors doors;
    private final TellNothingFound nothing;
    private final BrusselsTime time;

    ForPersonController(BeginFor begin, SearchDirectory search, ShowService show, SealedWords sealed, DirectoryPages pages, ServiceDoors doors,
            TellNothingFound nothing, BrusselsTime time) {
        this.begin = begin;
        this.search = search;
        this.show = show;
        this.sealed = sealed;
        this.pages = pages;
        this.doors = doors;
        this.nothing = nothing;
        this.time = time;
    }

    /** @param w the search, sealed; without it, the one that the plan begins with */
    @GetMapping
    View search(Page page, Actor actor, @PathVariable PersonId pid, @RequestParam(required = false) @Nullable String w,
            @RequestParam(defaultValue = "20") int shown) {
        At at = At.of(pid, sealed);
        SearchFor.About about = begin.about(actor, pid);
        Wanted asked = at.asked(sealed, w);
        BeginFor.Begun begun = asked == null ? begin.begin(about) : new BeginFor.Begun(asked, false);
        DirectoryPage answers = pages.of(page, actor, begun.wanted(), Math.clamp(shown, FIRST, MOST), at);
        if (answers.found() != null) {
            nothing.finished(actor, answers.found());
        }
        return page.view("directory/for", new ForPersonPage(about.name(), begun.languageLeftOut(), answers));
    }

    @PostMapping
    View typed(Page page, Actor actor, @PathVariable PersonId pid, @RequestParam(defaultValue = "") String q, SearchForm form) {
        At at = At.of(pid, sealed);
        Wanted wanted = form.wanted(q.strip());
        if (!page.isPartial()) {
            return page.go(at.of(SearchForm.query(wanted, sealed.seal(wanted.text()))));
        }
        DirectoryPage answers = pages.of(page, actor, wanted, FIRST, at);
        if (answers.found() != null) {
            page.announce("directory.count", answers.found().total());
        }
        return page.view("directory/results", answers);
    }

    @GetMapping("/{sid}")
    View service(Page page, Actor actor, @PathVariable PersonId pid, @PathVariable UUID sid,
            @RequestHeader(defaultValue = "") String referer) {
        var id = new ServiceId(sid);
        begin.about(actor, pid);
        return page.view("directory/service", ServicePage.of(show.show(actor, id), new Rows(page, search.lexicon(), time), page, SearchForm.cameFrom(referer, At.of(pid, sealed).address()))
                .with(doors.of(actor, id, pid)));
    }
}
