package brussels.boost.access.domain;

import brussels.boost.access.Links;
import brussels.boost.access.Names;
import brussels.boost.access.Thresholds;
import brussels.boost.access.domain.circle.CircleActs;
import brussels.boost.access.domain.relation.Relations;
import brussels.boost.access.domain.signin.AccountStore;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whom the person chose gives them the door of their own page: one link, for a few days, on paper or as a code to scan. */
@Component
public class GiveOwnPage {
    private final Transactions transactions;
    private final Relations relations;
    private final Links links;
    private final Names names;
    private final AccountStore accounts;
    private final Outbox outbox;
    private final Thresholds thresholds;

    GiveOwnPage(Transactions transactions, Relations relations, Links links, Names names, AccountStore accounts, Outbox outbox, Thresholds thresholds) {
        this.thresholds = thresholds;
        this.transactions = transactions;
        this.relations = relations;
        this.links = links;
        this.names = names;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    /** @param token shown once */
    public record Given(String name, String token, Instant expires) {}

    /** A second link replaces the first; the person reads in their journal, and in a mail, that one was given. */
    public Given run(Actor actor, PersonId person) {
        if (actor instanceof Actor.Oneself) {
            throw Refusal.forbidden("relation.refusal.notYours");
        }
        return transactions.write(actor, () -> {
            var patient = relations.open(actor, person, CircleActs.OWN_PAGE_GIVEN).patient();
            links.of(patient, Links.Purpose.OWN_PAGE).stream().filter(one -> one.revoked() == null).forEach(one -> links.revoke(patient, one.id()));
            Links.Issued link = links.issue(patient, Links.Purpose.OWN_PAGE, person.value(), thresholds.of(Thresholds.Line.OWN_PAGE), 1);
            accounts.ofPerson(person).ifPresent(known -> outbox.send(new Outbox.Letter(known.login(), known.locale(), "ownpage.mail", "/sign-in",
                    "own-page:" + link.id())));
            return new Given(names.nameToUse(patient), link.token(), link.expires());
        });
    }
}
