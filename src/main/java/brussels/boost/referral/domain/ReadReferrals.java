package brussels.boost.referral.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.directory.Directory;
import brussels.boost.directory.ServiceCard;
import brussels.boost.directory.ServiceId;
import brussels.boost.person.Contact;
import brussels.boost.person.PersonCard;
import brussels.boost.person.Persons;
import brussels.boost.plan.Plans;
import brussels.boost.plan.SharedNeed;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.referral.ReferralId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What the pages of requests show. */
@Component
public class ReadReferrals {
    private final Transactions transactions;
    private final Access access;
    private final ReferralStore store;
    private final Persons persons;
    private final Plans plans;
    private final Directory directory;
    private final Reasons reasons;

    ReadReferrals(Transactions transactions, Access access, ReferralStore store, Persons persons, Plans plans, Directory directory, Reasons reasons) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.persons = persons;
        this.plans = plans;
        this.directory = directory;
        this.reasons = reasons;
    }

    /** Everything asked for one person, the latest first. */
    public record All(String name, boolean maySend, List<Referral> referrals, List<Reason> reasons) {}

    /** One request. */
    public record One(String name, boolean maySend, Referral referral, List<Reason> reasons) {}

    /** What the form begins with. @param services chosen already, without those that are gone @param phone empty when it is not known, or not open to this reader */
    public record Blank(String name, List<String> languages, String phone, String address, List<SharedNeed> needs, List<ServiceCard> services) {}

    public All all(Actor actor, PersonId person) {
        return reading(actor, person, ReferralActs.READ,
                patient -> new All(persons.card(patient).name(), ReferralPolicy.maySend(patient), store.of(patient), reasons.all()));
    }

    public One one(Actor actor, PersonId person, ReferralId id) {
        return reading(actor, person, ReferralActs.READ, patient -> one(patient, id));
    }

    private One one(PatientAccess patient, ReferralId id) {
        return new One(persons.card(patient).name(), ReferralPolicy.maySend(patient), store.one(patient, id).orElseThrow(Refusal::notFound), reasons.all());
    }

    public Blank blank(Actor actor, PersonId person, List<ServiceId> services) {
        return reading(actor, person, ReferralActs.PREPARED, patient -> {
            ReferralPolicy.checkSend(patient);
            PersonCard card = persons.card(patient);
            Contact contact = patient.mayRead(Family.CONTACT) ? persons.contact(patient) : Contact.NONE;
            return new Blank(card.name(), card.languages(), Objects.requireNonNullElse(contact.phone(), ""), Objects.requireNonNullElse(contact.address(), ""),
                    plans.sharedNeeds(patient), services.stream().distinct().limit(5).flatMap(id -> directory.card(id).stream()).toList());
        });
    }

    /** What the printed page says. */
    One letter(Actor actor, PersonId person, ReferralId id) {
        return reading(actor, person, ReferralActs.LETTER, patient -> one(patient, id));
    }

    private <T> T reading(Actor actor, PersonId person, Act act, Function<PatientAccess, T> work) {
        return transactions.write(actor, () -> Objects.requireNonNull(work.apply(access.read(actor, person, act, Family.STEPS))));
    }
}
