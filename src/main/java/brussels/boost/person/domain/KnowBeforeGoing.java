package brussels.boost.person.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.PatientAccess;
import brussels.boost.person.LineKind;
import brussels.boost.person.NewLine;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** "How to be with me" and "where I can be found": lines are added, corrected and taken away one by one. */
@Component
public class KnowBeforeGoing {
    static final Act READ = Act.of("person.line.read");
    static final Act ADDED = Act.of("person.line.added");
    static final Act CHANGED = Act.of("person.line.changed");
    static final Act REMOVED = Act.of("person.line.removed");
    static final Act RESTORED = Act.of("person.line.restored");

    private final Transactions transactions;
    private final Access access;
    private final LineStore lines;
    private final PersonStore persons;
    private final Circles circles;
    private final BrusselsTime time;

    KnowBeforeGoing(Transactions transactions, Access access, LineStore lines, PersonStore persons, Circles circles, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.lines = lines;
        this.persons = persons;
        this.circles = circles;
        this.time = time;
    }

    /** All that this reader may see. @param readers whom a line may be opened to by name @param speakers trusted and representing persons @param confided something is kept from this reader */
    public record Answer(String name, List<Line> lines, List<MemberCard> readers, List<MemberCard> speakers, boolean confided) {}

    /** One line, whose it is, and whom it may be opened to by name. */
    public record One(String name, Line line, List<MemberCard> readers) {}

    public Answer read(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            var patient = access.write(actor, person, READ, Family.PRACTICAL);
            return new Answer(persons.card(patient).name(), lines.all(patient), readers(patient), speakers(patient), lines.somethingConfided());
        });
    }

    public One read(Actor actor, PersonId person, UUID line) {
        return transactions.write(actor, () -> {
            var patient = access.write(actor, person, READ, Family.PRACTICAL);
            return new One(persons.card(patient).name(), lines.one(patient, line).orElseThrow(Refusal::notFound), readers(patient));
        });
    }

    public void add(Actor actor, PersonId person, NewLine line) {
        LinePolicy.check(line);
        if (line.kind() == LineKind.WRITTEN) throw Refusal.invalid("words", "person.line.missing");
        transactions.write(actor, () -> lines.add(access.write(actor, person, ADDED, Family.PRACTICAL), LinePolicy.own(actor, line)));
    }

    /** @throws Refusal CONFLICT when somebody changed or removed it since the form was read */
    public void change(Actor actor, PersonId person, NewLine line, int version) {
        LinePolicy.check(line);
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, CHANGED, Family.PRACTICAL);
            Line before = lines.one(patient, line.id()).orElseThrow(Refusal::notFound);
            // who reads a line, and whom else it concerns, is its author's to say
            NewLine after = before.mine() ? LinePolicy.own(actor, line) : new NewLine(line.id(), line.kind(), line.code(), line.words(), line.language(),
                    line.sensitive(), before.audience(), before.members(), before.thirdParty());
            if (!lines.change(patient, after, version)) {
                throw Refusal.conflict("person.conflict");
            }
        });
    }

    public void remove(Actor actor, PersonId person, UUID line) {
        transactions.write(actor, () -> lines.remove(access.write(actor, person, REMOVED, Family.PRACTICAL), line));
    }

    public void restore(Actor actor, PersonId person, UUID line) {
        transactions.write(actor, () -> lines.restore(access.write(actor, person, RESTORED, Family.PRACTICAL), line));
    }

    /** Whoever the person named to be told, or to decide with them or for them. */
    private List<MemberCard> speakers(PatientAccess patient) {
        return !patient.mayRead(Family.CIRCLE) ? List.of() : circles.members(patient).stream()
                .filter(member -> (member.trustedPerson() || member.representative()) && member.hereOn(time.today())).toList();
    }

    /** Members here today with an account of their own, but the actor. */
    List<MemberCard> readers(PatientAccess patient) {
        if (!patient.mayRead(Family.CIRCLE)) {
            return List.of();
        }
        return circles.members(patient).stream()
                .filter(member -> member.account() != null && !member.account().equals(patient.actor().account()))
                .filter(member -> member.hereOn(time.today()))
                .toList();
    }
}
