package brussels.boost.directory.domain.search;

import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.Listing;
import brussels.boost.directory.domain.ListingReader;
import brussels.boost.directory.domain.Particulars;
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
    private final Particulars.Reader particulars;
    private final BrusselsTime time;

    ShowService(Transactions transactions, ListingReader listings, Particulars.Reader particulars, BrusselsTime time) {
        this.transactions = transactions;
        this.listings = listings;
        this.particulars = particulars;
        this.time = time;
    }

    /**
     * @param listing of the entry it was merged with, if it was
     * @param opening null when no hours are known
     * @param week null when the hours are not in a grammar we understand: then the text itself is shown
     */
    public record Shown(Listing listing, Particulars particulars, @Nullable Opening opening, @Nullable WeeklyHours week) {}

    public Shown show(Actor actor, ServiceId id) {
        record Read(Listing listing, Particulars particulars) {}
        Read read = transactions.read(actor, () -> listings.followed(id).map(one -> new Read(one, particulars.of(actor, one.id()))))
                .orElseThrow(() -> Refusal.absent("directory.service.absent"));
        Listing listing = read.listing();
        OpeningHours hours = OpeningHours.read(listing.hours()).filter(_ -> !listing.hours().isBlank()).orElse(null);
        LocalDateTime now = LocalDateTime.ofInstant(time.now(), BrusselsTime.ZONE);
        return new Shown(listing, read.particulars(), hours == null ? null : hours.at(now), hours == null ? null : WeeklyHours.of(hours, now.toLocalDate()));
    }
}
