package brussels.boost.person.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.access.PersonExport;
import brussels.boost.person.PersonCard;
import brussels.boost.person.PhoneIs;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Everything about a person in one file, for them: section by section, each from the module that owns it. Made by the
 * person, or beside them by whoever writes their agreements down; never left on a device that others use.
 */
@Component
public class MakeCopy {
    static final Act MADE = Act.of("person.copy.made");
    static final Act LOOKED = Act.of("person.copy.looked");

    private final Transactions transactions;
    private final Access access;
    private final PersonStore persons;
    private final List<PersonExport> sections;

    MakeCopy(Transactions transactions, Access access, PersonStore persons, List<PersonExport> sections) {
        this.transactions = transactions;
        this.access = access;
        this.persons = persons;
        this.sections = sections.stream().sorted(Comparator.comparingInt(PersonExport::order).thenComparing(PersonExport::key)).toList();
    }

    /** Where the file would lie. */
    public enum Device {
        /** The person's own. */
        OWN,
        /** At an info point or with whom they chose: printed or put on their key, then removed. */
        TOGETHER,
        /** Others use it too: nothing is left there. */
        SHARED
    }

    /** @param open false when whoever makes the copy may not read it: then it is said to be missing */
    public record Section(String key, boolean open, PersonExport.Part part) {}

    /** The whole file. */
    public record Copy(PersonId person, String name, List<Section> sections) {
        public boolean withheld() {
            return sections.stream().anyMatch(section -> section.part().withheld());
        }
    }

    /** Whose copy it would be, and whether their telephone is known to be shared. */
    public record Asked(String name, boolean sharedPhone) {}

    public Asked ask(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            PersonCard card = persons.card(access.read(actor, person, LOOKED, Family.IDENTITY, Family.CONSENTS));
            return new Asked(card.name(), card.phoneIs() == PhoneIs.SHARED);
        });
    }

    /** @throws Refusal INVALID on a device that others use */
    public Copy make(Actor actor, PersonId person, Device device) {
        if (device == Device.SHARED) {
            throw Refusal.invalid("device", "person.copy.shared");
        }
        return transactions.write(actor, () -> {
            var patient = access.write(actor, person, MADE, Family.IDENTITY, Family.CONSENTS);
            return new Copy(person, persons.card(patient).name(), sections.stream()
                    .filter(one -> one.concerns(patient))
                    .map(one -> patient.mayRead(one.family()) ? new Section(one.key(), true, one.read(patient))
                            : new Section(one.key(), false, PersonExport.Part.of(List.of())))
                    .toList());
        });
    }
}
