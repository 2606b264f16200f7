package brussels.boost.person.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Agreements;
import brussels.boost.access.Duties;
import brussels.boost.access.Family;
import brussels.boost.access.Hat;
import brussels.boost.person.NewPerson;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Somebody chose this professional: their file begins with a name to use. */
@Component
public class MeetPerson {
    static final Act MET = Act.of("person.met");

    private final Transactions transactions;
    private final Duties duties;
    private final Access access;
    private final Agreements agreements;
    private final PersonStore store;

    MeetPerson(Transactions transactions, Duties duties, Access access, Agreements agreements, PersonStore store) {
        this.transactions = transactions;
        this.duties = duties;
        this.access = access;
        this.agreements = agreements;
        this.store = store;
    }

    public PersonId run(Actor.Professional actor, NewPerson person) {
        Identity identity = IdentityPolicy.clean(
                new Identity(person.nameToUse(), person.languages(), person.district(), null, null, 0));
        return transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.PROFESSIONAL);
            var patient = access.begin(actor, person.id(), new MemberId(derived(person.id(), "member")), Family.ofReferent(), MET);
            store.add(patient, identity);
            if (person.keepAgreed()) {
                agreements.give(patient, new Agreements.Given(derived(person.id(), "keep"), Agreements.Kind.KEEP,
                        person.agreementLanguage(), Agreements.Mode.ORAL, Agreements.Giver.PERSON, null));
            }
            return person.id();
        });
    }

    /** The same for the same form, so that a form sent twice makes nothing twice. */
    private static UUID derived(Id person, String what) {
        return UUID.nameUUIDFromBytes((person.value() + what).getBytes(StandardCharsets.US_ASCII));
    }
}
