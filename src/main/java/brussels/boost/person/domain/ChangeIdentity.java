package brussels.boost.person.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.person.PhoneIs;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.territory.Commune;
import brussels.boost.territory.Territories;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the person is called, what they speak, roughly where they live, and whose phone they use. */
@Component
public class ChangeIdentity {
    static final Act READ = Act.of("person.identity.read");
    static final Act CHANGED = Act.of("person.identity.changed");
    static final Act PHONE_SAID = Act.of("person.phone.said");

    private final Transactions transactions;
    private final Access access;
    private final PersonStore store;
    private final NumberStore numbers;
    private final Territories territories;

    ChangeIdentity(Transactions transactions, Access access, PersonStore store, NumberStore numbers, Territories territories) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.numbers = numbers;
        this.territories = territories;
    }

    /**
     * What the form starts from.
     *
     * @param contact the reader may see how the person is reached
     * @param health the person opened their health to the reader
     * @param number the national number may be asked here, and by this reader
     */
    public record Form(Identity identity, List<Commune> communes, boolean contact, boolean health, boolean number) {}

    /** The districts of a form that is about nobody yet. */
    public List<Commune> communes(Actor actor) {
        return transactions.read(actor, territories::communes);
    }

    /** Where somebody lives, as the forms ask it: chosen, or found from a postal code that is not kept. */
    public @Nullable String lives(Actor actor, @Nullable String chosen, @Nullable String postalCode) {
        return transactions.read(actor, () -> territories.lives(chosen, postalCode));
    }

    public Form read(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            var patient = access.write(actor, person, READ, Family.IDENTITY);
            boolean contact = patient.mayWrite(Family.CONTACT);
            return new Form(store.identity(patient), territories.communes(), contact, patient.mayRead(Family.HEALTH),
                    contact && !(actor instanceof Actor.Carer) && numbers.declared().isPresent());
        });
    }

    /** @throws Refusal CONFLICT when somebody changed it since the form was read */
    public void run(Actor actor, PersonId person, Identity said) {
        Identity identity = IdentityPolicy.clean(said);
        transactions.write(actor, () -> {
            if (!store.change(access.write(actor, person, CHANGED, Family.IDENTITY), identity)) {
                throw Refusal.conflict("person.conflict");
            }
        });
    }

    /** The person answers "whose phone is this?"; it is kept with them, not on the phone. */
    public void sayWhosePhone(Actor.Oneself actor, PhoneIs phone) {
        transactions.write(actor, () -> store.phoneIs(access.write(actor, actor.person(), PHONE_SAID, Family.IDENTITY), phone));
    }
}
