package brussels.boost.referral.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.access.Links;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.Tries;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.LinkId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.referral.AskId;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Opens the page of a request: by its link without account, or by colleagues who answer for that service. */
@Component
public class OpenReferral {
    private static final Actor DOOR = Actor.Job.named("referral-link");
    private static final String PURPOSE = "referral";
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_MISSES = 30;
    private static final Sql PARTNER = Sql.of("select link_id, person_id from referral.partner_link(:ask)");

    private final Transactions transactions;
    private final Links links;
    private final Tries tries;
    private final Access access;
    private final Db db;

    OpenReferral(Transactions transactions, Links links, Tries tries, Access access, Db db) {
        this.transactions = transactions;
        this.links = links;
        this.tries = tries;
        this.access = access;
        this.db = db;
    }

    /** Empty when the link is unknown, over or taken back: the answer does not say which. @param from the address that asks */
    public Optional<Actor.LinkHolder> byLink(String token, String from) {
        return transactions.write(DOOR, () -> {
            if (tries.over(PURPOSE, from, MOST_MISSES, WINDOW)) {
                return Optional.empty();
            }
            Optional<Actor.LinkHolder> held = links.look(token, Links.Purpose.REFERRAL).map(Links.Held::actor).filter(holder -> holder.person() != null);
            if (held.isEmpty()) {
                tries.missed(PURPOSE, from, WINDOW);
            }
            return held;
        });
    }

    /** A colleague reads and says exactly what the link's holder does; the journal says who they are. */
    public Actor.LinkHolder asPartner(Actor.Professional actor, AskId ask) {
        return transactions.read(actor, () -> db.sql(PARTNER).param("ask", ask.value())
                .query((row, _) -> new Actor.LinkHolder(new LinkId(Row.uuid(row, "link_id")), Links.Purpose.REFERRAL.name(), new PersonId(Row.uuid(row, "person_id")), actor.account()))
                .optional()).orElseThrow(Refusal::notFound);
    }

    <T> T as(Actor.LinkHolder holder, Act act, Function<PatientAccess, T> work) {
        return transactions.write(holder, () -> Objects.requireNonNull(
                work.apply(access.read(holder, Objects.requireNonNull(holder.person()), act, Family.STEPS))));
    }
}
