package brussels.boost.person.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes that somebody wrote down what they want or whom they chose: that it exists and where it is, never what it says. */
@Component
public class NoteWriting {
    static final Act NOTED = Act.of("person.written.noted");

    private final Transactions transactions;
    private final Access access;
    private final KnowBeforeGoing know;
    private final LineStore lines;
    private final PersonStore persons;
    private final WrittenKinds kinds;
    private final BrusselsTime time;

    NoteWriting(Transactions transactions, Access access, KnowBeforeGoing know, LineStore lines, PersonStore persons, WrittenKinds kinds, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.know = know;
        this.lines = lines;
        this.persons = persons;
        this.kinds = kinds;
        this.time = time;
    }

    /** @param where it lies, or whom to ask @param agreed the person said yes to noting it */
    public record Request(PersonId person, UUID id, String kind, String where, String language, @Nullable LocalDate since, Audience.Kind audience,
            Set<MemberId> members, boolean agreed) {}

    /** Before writing: whose, the kinds there are, and whom it may be opened to by name. */
    public record Asked(String name, List<WrittenKinds.Kind> kinds, List<MemberCard> readers) {}

    public Asked ask(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            var patient = access.write(actor, person, KnowBeforeGoing.READ, Family.PRACTICAL);
            return new Asked(persons.card(patient).name(), offered(), know.readers(patient));
        });
    }

    public void note(Actor actor, Request request) {
        transactions.write(actor, () -> {
            LinePolicy.written(actor, request, offered().stream().map(WrittenKinds.Kind::code).toList(), time.today());
            lines.addWritten(access.write(actor, request.person(), NOTED, Family.PRACTICAL), request);
        });
    }

    private List<WrittenKinds.Kind> offered() {
        return kinds.offered();
    }
}
