package brussels.boost.directory.domain;

import brussels.boost.directory.Directory;
import brussels.boost.directory.NewSource;
import brussels.boost.directory.ServiceCard;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.Told;
import brussels.boost.platform.id.AccountId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The directory's face. */
@Component
class DirectoryDesk implements Directory {
    private final SourceStore sources;
    private final Tell tell;
    private final ListingReader listings;
    private final Editors editors;

    DirectoryDesk(SourceStore sources, Tell tell, ListingReader listings, Editors editors) {
        this.editors = editors;
        this.sources = sources;
        this.tell = tell;
        this.listings = listings;
    }

    @Override
    public void source(NewSource source) {
        sources.enter(source);
    }

    @Override
    public List<ServiceId> tell(List<Told> told) {
        return tell.tell(told).stream().map(ServiceId::new).toList();
    }

    @Override
    public Optional<ServiceCard> card(ServiceId id) {
        return listings.followed(id).map(found -> new ServiceCard(found.id(), found.kind(), found.name("fr"), found.name("nl"),
                found.phones().isEmpty() ? null : found.phones().getFirst(), found.email().isEmpty() ? null : found.email(), found.checkedOn()));
    }

    @Override
    public void entrust(AccountId editor) {
        editors.name(editor.value(), null);
    }
}
