package brussels.boost.agenda.domain;

import brussels.boost.agenda.Busy;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads own diaries afresh. No connection to the database is held while a calendar is fetched. */
@Component
public class ReadOwnCalendars {
    private static final Actor ACTOR = Actor.Job.named("read-calendars");
    private static final Duration EVERY = Duration.ofMinutes(30);
    private static final Duration BACK = Duration.ofDays(1);
    private static final Duration AHEAD = Duration.ofDays(60);

    private final Transactions transactions;
    private final CalendarStore store;
    private final CalendarDownload download;
    private final BrusselsTime time;

    ReadOwnCalendars(Transactions transactions, CalendarStore store, CalendarDownload download, BrusselsTime time) {
        this.transactions = transactions;
        this.store = store;
        this.download = download;
        this.time = time;
    }

    /** Those whose turn it is. */
    public void run() {
        transactions.read(ACTOR, () -> store.due(time.now())).forEach(this::read);
    }

    /** One person's, now. */
    void now(AccountId account) {
        transactions.read(ACTOR, () -> store.address(account)).ifPresent(this::read);
    }

    private void read(CalendarStore.Address address) {
        Instant now = time.now();
        try {
            List<Busy> entries = DiaryReader.read(download.fetch(address.url()), now.minus(BACK), now.plus(AHEAD));
            transactions.write(ACTOR, () -> store.replace(address.account(), entries, now, now.plus(EVERY)));
        } catch (Trouble trouble) {
            transactions.write(ACTOR, () -> store.failed(address.account(), trouble.code(), now));
        }
    }
}
