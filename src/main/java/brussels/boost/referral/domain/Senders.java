package brussels.boost.referral.domain;

import brussels.boost.access.Accounts;
import brussels.boost.access.Hat;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who asks, by their name, trade and organisation of that day. Inside a transaction. */
@Component
class Senders {
    private final Accounts accounts;

    Senders(Accounts accounts) {
        this.accounts = accounts;
    }

    Sender of(Actor actor, String language) {
        AccountId account = actor.account();
        if (account == null || actor instanceof Actor.Oneself) {
            return Sender.NOBODY;
        }
        Accounts.Card card = accounts.cards(Set.of(account)).get(account);
        if (card == null) {
            return Sender.NOBODY;
        }
        Hat hat = actor instanceof Actor.Professional worn
                ? card.hats().stream().filter(one -> one.id().equals(worn.hat())).findFirst().orElse(null) : null;
        String organisation = hat == null ? null : language.equals("nl") ? hat.organisationNl() : hat.organisationFr();
        String trade = hat == null ? null : hat.trade();
        return new Sender(card.name(), Objects.requireNonNullElse(trade, ""), Objects.requireNonNullElse(organisation, ""));
    }
}
