package brussels.boost.directory.domain.kept;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.Names;
import brussels.boost.access.PatientAccess;
import brussels.boost.directory.SearchFor;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.Listing;
import brussels.boost.directory.domain.ListingReader;
import brussels.boost.directory.domain.hours.OpeningHours;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the pages of addresses kept show. */
@Component
public class ReadKept {
    private final Transactions transactions;
    private final Access access;
    private final Names names;
    private final KeptStore store;
    private final ListingReader listings;
    private final ObjectProvider<SearchFor> plans;

    ReadKept(Transactions transactions, Access access, Names names, KeptStore store, ListingReader listings, ObjectProvider<SearchFor> plans) {
        this.transactions = transactions;
        this.access = access;
        this.names = names;
        this.store = store;
        this.listings = listings;
        this.plans = plans;
    }

    /** @param hours null when they are not known */
    public record Line(Kept kept, Listing listing, @Nullable OpeningHours hours) {}

    /** All of them, the latest first. @param languages the person speaks, as the directory has them */
    public record All(String name, List<String> languages, boolean mayKeep, List<Line> lines) {}

    /** What a person's own search begins with. */
    public record Own(SearchFor.About about, Set<ServiceId> kept) {}

    public All all(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            var patient = access.read(actor, person, KeptActs.READ, Family.STEPS);
            List<Kept> kept = store.of(patient);
            Map<ServiceId, Listing> found = listings.some(kept.stream().map(Kept::service).toList()).stream()
                    .collect(Collectors.toMap(Listing::id, Function.identity()));
            return new All(names.nameToUse(patient), about(patient).languages(), KeptPolicy.mayKeep(patient), kept.stream().filter(one -> found.containsKey(one.service()))
                    .map(one -> line(one, found)).toList());
        });
    }

    public Own own(Actor.Oneself actor) {
        return transactions.write(actor, () -> {
            var patient = access.read(actor, actor.person(), KeptActs.READ, Family.STEPS);
            return new Own(about(patient),
                    store.of(patient).stream().map(Kept::service).collect(Collectors.toSet()));
        });
    }

    /** Of these, in this order, those there are. */
    public List<Listing> listings(Actor actor, List<ServiceId> ids) {
        return transactions.read(actor, () -> listings.some(ids)).stream().sorted(Comparator.comparingInt(listing -> ids.indexOf(listing.id()))).toList();
    }

    private SearchFor.About about(PatientAccess patient) {
        SearchFor from = plans.getIfAvailable();
        return from == null ? new SearchFor.About("", Set.of(), List.of(), null) : from.of(patient);
    }

    private static Line line(Kept kept, Map<ServiceId, Listing> found) {
        Listing listing = Objects.requireNonNull(found.get(kept.service()));
        return new Line(kept, listing, OpeningHours.read(listing.hours()).filter(_ -> !listing.hours().isBlank()).orElse(null));
    }
}
