package brussels.boost.directory.domain.search;

import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.Listing;
import brussels.boost.directory.domain.ListingReader;
import brussels.boost.directory.domain.hours.Opening;
import brussels.boost.directory.domain.hours.OpeningHours;
import brussels.boost.directory.domain.hours.WeeklyHours;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One entry, read anew from the database, with its hours of this week. */
@Component
public class ShowService {
    private final Transactions transactions;
    private final ListingReader listings;
    private final BrusselsTime time;

    ShowService(Transactions transactions, ListingReader listings, BrusselsTime time) {
        this.transactions = transactions;
        this.listings = listings;
        this.time = time;
    }

    /**
     * @param opening null when no hours are known
     * @param week null when the hours are not in a grammar we understand: then the text itself is shown
     */
    public record Shown(Listing listing, @Nullable Opening opening, @Nullable WeeklyHours week) {}

    public Shown show(Actor actor, ServiceId id) {
        Listing listing = transactions.read(actor, () -> listings.one(id)).orElseThrow(() -> Refusal.absent("directory.service.absent"));
        OpeningHours hours = OpeningHours.read(listing.hours()).filter(_ -> !listing.hours().isBlank()).orElse(null);
        LocalDateTime now = LocalDateTime.ofInstant(time.now(), BrusselsTime.ZONE);
        return new Shown(listing, hours == null ? null : hours.at(now), hours == null ? null : WeeklyHours.of(hours, now.toLocalDate()));
    }
}
