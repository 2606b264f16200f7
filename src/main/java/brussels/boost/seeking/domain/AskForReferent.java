package brussels.boost.seeking.domain;

import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.Links;
import brussels.boost.access.Thresholds;
import brussels.boost.access.Tries;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.seeking.NewAsk;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Somebody looks for a référent: alone on a page without account, or with whoever has them on the telephone. */
@Component
public class AskForReferent {
    static final Actor DOOR = Actor.Job.named("seeking-door");
    private static final String PURPOSE = "seeking";
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_FROM_ONE_ADDRESS = 10;

    private final Transactions transactions;
    private final Duties duties;
    private final Tries tries;
    private final Links links;
    private final Outbox outbox;
    private final AskStore store;
    private final Thresholds thresholds;

    AskForReferent(Transactions transactions, Duties duties, Tries tries, Links links, Outbox outbox, AskStore store, Thresholds thresholds) {
        this.thresholds = thresholds;
        this.transactions = transactions;
        this.duties = duties;
        this.tries = tries;
        this.links = links;
        this.outbox = outbox;
        this.store = store;
    }

    /** @param from the address that asks, kept as a keyed count only @return the token of its own page */
    public String alone(NewAsk ask, String from) {
        NewAsk clean = SeekingPolicy.clean(ask);
        return transactions.write(DOOR, () -> {
            if (tries.over(PURPOSE, from, MOST_FROM_ONE_ADDRESS, WINDOW)) {
                throw Refusal.invalid("name", "seeking.refusal.tooOften");
            }
            tries.missed(PURPOSE, from, WINDOW);
            store.add(clean, null);
            return link(DOOR, clean);
        });
    }

    /** In thirty seconds, for somebody on the telephone or at the desk. */
    public String with(Actor.Professional actor, NewAsk ask) {
        NewAsk clean = SeekingPolicy.clean(ask);
        return transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.PROFESSIONAL);
            store.add(clean, actor.account());
            return link(actor, clean);
        });
    }

    private String link(Actor actor, NewAsk ask) {
        Links.Issued issued = links.issue(actor, Links.Purpose.SEEKING, ask.id().value(), thresholds.of(Thresholds.Line.SEEKING), 1);
        if (SeekingPolicy.isMail(ask.reach())) {
            outbox.send(new Outbox.Letter(ask.reach(), ask.screen(), "seeking.mail.kept", "/seek/" + issued.token(), "seeking:" + ask.id()));
        }
        return issued.token();
    }
}
