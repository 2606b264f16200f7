package brussels.boost.plan.domain.sheet;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.Links;
import brussels.boost.access.Tries;
import brussels.boost.plan.SheetId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever holds the paper reads it on a telephone: the frozen sheet, and nothing else of the person. */
@Component
public class OpenSheet {
    private static final Actor DOOR = Actor.Job.named("sheet-link");
    private static final String PURPOSE = "sheet";
    private static final Duration WINDOW = Duration.ofMinutes(10);
    /** Codes that do not exist, from one address, before it has to wait: 128 bits are not guessed, but nobody shall try. */
    private static final int MOST_MISSES = 30;

    private final Transactions transactions;
    private final Links links;
    private final Tries tries;
    private final Access access;
    private final SheetStore store;

    OpenSheet(Transactions transactions, Links links, Tries tries, Access access, SheetStore store) {
        this.transactions = transactions;
        this.links = links;
        this.tries = tries;
        this.access = access;
        this.store = store;
    }

    /** @param from the address that asks, counted as a keyed hash only when it misses */
    public record Request(String token, String from) {}

    /** Empty when the code is unknown, over or taken back: the answer does not say which. */
    public Optional<FrozenSheet> open(Request request) {
        return transactions.write(DOOR, () -> knock(request)).flatMap(this::read);
    }

    private Optional<Links.Held> knock(Request request) {
        if (tries.over(PURPOSE, request.from(), MOST_MISSES, WINDOW)) return Optional.empty();
        Optional<Links.Held> held = links.look(request.token(), Links.Purpose.SHEET);
        if (held.isEmpty() || !links.use(request.token())) {
            tries.missed(PURPOSE, request.from(), WINDOW);
            return Optional.empty();
        }
        return held;
    }

    private Optional<FrozenSheet> read(Links.Held held) {
        Actor.LinkHolder holder = held.actor();
        try {
            return transactions.write(holder, () -> store.behindLink(
                    access.read(holder, Objects.requireNonNull(holder.person()), SheetActs.SHEET_OPENED, Family.PRIORITIES), new SheetId(held.subject())));
        } catch (Refusal _) {
            // the person's key is gone: nothing is kept any more
            return Optional.empty();
        }
    }
}
