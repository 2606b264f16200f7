package brussels.boost.directory.web;

import brussels.boost.directory.SearchPane;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.search.SealedWords;
import brussels.boost.directory.domain.search.SearchDirectory;
import brussels.boost.directory.domain.search.ShowService;
import brussels.boost.directory.domain.search.Term;
import brussels.boost.directory.domain.search.Understood;
import brussels.boost.directory.domain.search.Wanted;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import gg.jte.Content;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The face for pages of other modules that search the directory without leaving. */
@Component
class PaneDesk implements SearchPane {
    private static final int ROWS = 20;

    private final DirectoryPages pages;
    private final SearchDirectory search;
    private final ShowService show;
    private final SealedWords sealed;
    private final BrusselsTime time;

    PaneDesk(DirectoryPages pages, SearchDirectory search, ShowService show, SealedWords sealed, BrusselsTime time) {
        this.pages = pages;
        this.search = search;
        this.show = show;
        this.sealed = sealed;
        this.time = time;
    }

    @Override
    public Shown show(Page page, Actor actor, String address, Map<String, List<String>> asked, @Nullable String words) {
        SearchForm form = SearchForm.of(asked);
        Wanted wanted = form.wanted(words == null ? sealed.open(form.s() == null ? "" : form.s()) : words.strip());
        DirectoryPage model = pages.of(page, actor, wanted, ROWS, new At(address, true, opened(asked)));
        return new Shown(page.include("directory/results", model), page.include("directory/kept", model), wanted.text(),
                SearchForm.query(wanted, model.sealed()), model.found() == null ? -1 : model.found().total(), needs(wanted, model), unit(wanted, model));
    }

    @Override
    public Content service(Page page, Actor actor, ServiceId id) {
        return page.include("directory/facts", page(page, show.show(actor, id)));
    }

    @Override
    public Content briefly(Page page, Actor actor, List<ServiceId> ids) {
        List<ServicePage> found = ids.stream().flatMap(id -> shown(actor, id).stream()).map(shown -> page(page, shown)).toList();
        return page.include("directory/brief", found);
    }

    @Override
    public Map<String, String> needs(Page page) {
        Map<String, String> names = new LinkedHashMap<>();
        List<Term> terms = search.lexicon().terms();
        terms.stream().filter(term -> term.parent() == null).flatMap(top -> Stream.concat(Stream.of(top), terms.stream().filter(term -> top.code().equals(term.parent()))))
                .forEach(term -> names.put(term.code(), term.name(page.lang())));
        return names;
    }

    private Optional<ShowService.Shown> shown(Actor actor, ServiceId id) {
        try {
            return Optional.of(show.show(actor, id));
        } catch (Refusal _) {
            return Optional.empty();
        }
    }

    private ServicePage page(Page page, ShowService.Shown shown) {
        return ServicePage.of(shown, new Rows(page, search.lexicon(), time), page, "/directory");
    }

    private static @Nullable ServiceId opened(Map<String, List<String>> asked) {
        String service = SearchForm.first(asked, "service");
        return service == null || service.isBlank() ? null : ServiceId.of(service);
    }

    private static Set<String> needs(Wanted wanted, DirectoryPage model) {
        Set<String> needs = new HashSet<>(wanted.needs());
        if (model.found() != null) {
            needs.addAll(model.found().understood().codes(Understood.Kind.NEED));
        }
        return needs;
    }

    private static @Nullable String unit(Wanted wanted, DirectoryPage model) {
        if (wanted.unit() != null || model.found() == null) {
            return wanted.unit();
        }
        return model.found().understood().codes(Understood.Kind.UNIT).stream().findFirst().orElse(null);
    }
}
