package brussels.boost.access.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.Hat;
import brussels.boost.access.MemberCard;
import brussels.boost.access.domain.circle.CircleActs;
import brussels.boost.access.domain.circle.MemberReader;
import brussels.boost.access.domain.signin.AccountStore;
import brussels.boost.access.domain.signin.Throttle;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds one account by its whole e-mail address. Nobody browses accounts: tries are counted. */
@Component
public class FindColleague {
    private static final int MOST_TRIES = 30;

    private final Transactions transactions;
    private final Access access;
    private final AccountStore accounts;
    private final Throttle throttle;
    private final MemberReader reader;

    FindColleague(Transactions transactions, Access access, AccountStore accounts, Throttle throttle, MemberReader reader) {
        this.transactions = transactions;
        this.access = access;
        this.accounts = accounts;
        this.throttle = throttle;
        this.reader = reader;
    }

    /** @param trade code, null for a carer */
    public record Colleague(AccountId account, HatId hat, Hat.Role role, String name, @Nullable String trade,
            @Nullable String organisationFr, @Nullable String organisationNl) {}

    /** @throws Refusal on the field {@code login} when nobody here has this address */
    public Colleague run(Actor actor, PersonId person, String login) {
        return transactions.write(actor, () -> {
            access.write(actor, person, CircleActs.READ, Family.CIRCLE);
            if (!throttle.allows("colleague", String.valueOf(actor.account()), MOST_TRIES, Duration.ofHours(1))) {
                throw Refusal.invalid("login", "circle.refusal.tries");
            }
            return accounts.byLogin(login).flatMap(this::colleague)
                    .orElseThrow(() -> Refusal.invalid("login", "circle.refusal.unknown"));
        });
    }

    /** Somebody who already is in this circle and has an account. */
    public Colleague inCircle(Actor actor, PersonId person, MemberId member) {
        return transactions.write(actor, () -> {
            var patient = access.write(actor, person, CircleActs.READ, Family.CIRCLE);
            MemberCard card = reader.one(patient, member).orElseThrow(Refusal::notFound);
            AccountId account = card.account();
            if (account == null) {
                throw Refusal.notFound();
            }
            return colleague(account, card.name()).orElseThrow(Refusal::notFound);
        });
    }

    private Optional<Colleague> colleague(AccountStore.Known known) {
        return colleague(known.id(), known.name());
    }

    private Optional<Colleague> colleague(AccountId account, String name) {
        return accounts.hats(account).stream()
                .filter(hat -> hat.role() == Hat.Role.PROFESSIONAL || hat.role() == Hat.Role.CARER)
                .findFirst()
                .map(hat -> new Colleague(account, hat.id(), hat.role(), name, hat.trade(), hat.organisationFr(), hat.organisationNl()));
    }
}
