package brussels.boost.seeking.domain;

import brussels.boost.access.Accounts;
import brussels.boost.access.Hat;
import brussels.boost.person.PersonCard;
import brussels.boost.platform.id.AccountId;
import brussels.boost.seeking.AskId;
import brussels.boost.seeking.Willing;
import brussels.boost.territory.Territories;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A few who may be asked and who fit, in neutral order. The person chooses; nothing here prefers anybody. */
@Component
class Fitting {
    private final WillingStore store;
    private final Accounts accounts;
    private final Territories territories;

    Fitting(WillingStore store, Accounts accounts, Territories territories) {
        this.store = store;
        this.accounts = accounts;
        this.territories = territories;
    }

    /** @param everything they fit all that was wished; otherwise they speak a language of the person's */
    record Found(List<Candidate> candidates, boolean everything) {}

    Found of(Ask ask) {
        return of(new WillingStore.Wish(ask.id(), ask.languages(), territories.near(ask.district()), ask.trade(), ask.gender()));
    }

    /** For somebody who has a file: by their languages and where they live. */
    Found of(PersonCard card) {
        return of(new WillingStore.Wish(new AskId(card.id().value()), card.languages(), territories.near(card.district()), null, null));
    }

    private Found of(WillingStore.Wish wish) {
        var all = store.fitting(wish);
        if (!all.isEmpty()) {
            return new Found(named(all), true);
        }
        return new Found(named(store.fitting(new WillingStore.Wish(wish.ask(), wish.languages(), List.of(), null, wish.gender()))), false);
    }

    Optional<Candidate> one(AccountId account) {
        return store.of(account).flatMap(said -> named(Map.of(account, said)).stream().findFirst());
    }

    private List<Candidate> named(Map<AccountId, Willing> willing) {
        List<Candidate> named = new ArrayList<>();
        var cards = accounts.cards(willing.keySet());
        willing.forEach((account, said) -> {
            Accounts.Card card = cards.get(account);
            if (card != null) {
                Hat hat = card.hats().stream().filter(one -> one.role() == Hat.Role.PROFESSIONAL).findFirst().orElse(null);
                if (hat != null) {
                    named.add(new Candidate(account, card.name(), hat.organisationFr(), hat.organisationNl(), said));
                }
            }
        });
        return named;
    }
}
