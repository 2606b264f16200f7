package brussels.boost.platform.web;

import brussels.boost.platform.settings.BoostSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the {@link Page} of a request and knows who looks at it, once per request. */
@Component
public class Pages {
    private static final String PAGE = Page.class.getName();
    private static final String VIEWER = Viewer.class.getName();

    private final Messages messages;
    private final Assets assets;
    private final Templates templates;
    private final BoostSettings settings;
    private final ObjectProvider<Viewers> viewers;
    private final List<NavEntry> entries;
    private final List<SearchDoor> searches;
    private final ObjectProvider<CardDrawings> drawings;

    Pages(Messages messages, Assets assets, Templates templates, BoostSettings settings, ObjectProvider<Viewers> viewers,
            ObjectProvider<NavEntry> entries, ObjectProvider<SearchDoor> searches, ObjectProvider<CardDrawings> drawings) {
        this.messages = messages;
        this.assets = assets;
        this.templates = templates;
        this.settings = settings;
        this.viewers = viewers;
        this.entries = entries.stream().sorted(Comparator.comparingInt(NavEntry::order)).toList();
        this.searches = searches.stream().toList();
        this.drawings = drawings;
    }

    public Page of(HttpServletRequest request) {
        Object page = request.getAttribute(PAGE);
        if (page == null) {
            page = new Page(this, request);
            request.setAttribute(PAGE, page);
        }
        return (Page) page;
    }

    @SuppressWarnings("unchecked")
    Optional<Viewer> viewer(HttpServletRequest request) {
        Object viewer = request.getAttribute(VIEWER);
        if (viewer == null) {
            Viewers source = viewers.getIfAvailable();
            viewer = source == null ? Optional.empty() : source.current(request);
            request.setAttribute(VIEWER, viewer);
        }
        return (Optional<Viewer>) Objects.requireNonNull(viewer);
    }

    List<NavEntry> nav(Optional<Viewer> viewer, NavEntry.Place place) {
        return viewer.map(who -> entries.stream().filter(entry -> entry.place() == place && entry.shownTo(who)).toList())
                .orElse(List.of());
    }

    Optional<SearchDoor> search(Optional<Viewer> viewer) {
        return viewer.flatMap(who -> searches.stream()
                .filter(search -> search.doors().stream().anyMatch(who.doors()::contains)).findFirst());
    }

    Optional<CardDrawings> drawings() {
        return Optional.ofNullable(drawings.getIfAvailable());
    }

    Messages messages() {
        return messages;
    }

    Assets assets() {
        return assets;
    }

    Templates templates() {
        return templates;
    }

    BoostSettings settings() {
        return settings;
    }
}
