package brussels.boost.carer.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.Agreements;
import brussels.boost.access.Family;
import brussels.boost.carer.Carers.NewSpace;
import brussels.boost.person.Contact;
import brussels.boost.person.PersonCard;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** A carer opens a space of their own; whom they help is written in it by name, and learns nothing of it. */
@Component
public class OpenSpace {
    private final Transactions transactions;
    private final Access access;
    private final Accounts accounts;
    private final Agreements agreements;
    private final Persons persons;
    private final SpaceStore store;

    OpenSpace(Transactions transactions, Access access, Accounts accounts, Agreements agreements, Persons persons, SpaceStore store) {
        this.transactions = transactions;
        this.access = access;
        this.accounts = accounts;
        this.agreements = agreements;
        this.persons = persons;
        this.store = store;
    }

    public Actor.Oneself run(Actor.Carer carer, NewSpace typed) {
        NewSpace space = CarerPolicy.clean(typed);
        List<PersonCard> near = transactions.write(carer, () -> {
            var list = access.circle(carer, CarerActs.NEAR);
            List<PersonCard> cards = List.copyOf(persons.cards(list).values());
            list.shown(cards.size());
            return cards;
        });
        var self = new Actor.Oneself(carer.account(), space.id());
        PersonId own = transactions.write(self, () -> {
            access.beginOwn(self, CarerActs.OPENED).ifPresent(opened -> fill(self, space, near));
            return accounts.ownSpace(carer.account()).orElseThrow();
        });
        return new Actor.Oneself(carer.account(), own);
    }

    private void fill(Actor.Oneself self, NewSpace space, List<PersonCard> near) {
        var own = access.write(self, space.id(), CarerActs.OPENED, Family.IDENTITY, Family.CONTACT, Family.STEPS, Family.CONSENTS);
        persons.enter(own, space.name(), List.of(space.language()));
        if (space.phone() != null) {
            persons.changeContact(own, new Contact(space.phone(), null, null, 0));
        }
        agreements.give(own, new Agreements.Given(Id.next(), Agreements.Kind.KEEP, space.language(), Agreements.Mode.ON_SCREEN, Agreements.Giver.PERSON, null));
        store.open(own, space.young());
        near.forEach(card -> store.help(own, Id.next(), card.name(), card.id()));
    }
}
